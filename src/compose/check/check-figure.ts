import type { AnalysedArticle, CitedText, Figure } from "../../model.ts";
import { clauseOf } from "../../relate/figures/clause-of.ts";
import { COINCIDENCE, verdictOf } from "../../relate/figures/compare-figures.ts";
import { type FigureItem, sentenceSpanOf } from "../../relate/figures/figure-item.ts";
import { groupFigures } from "../../relate/figures/group-figures.ts";
import { createProfiler, type Profiler } from "../../relate/figures/measure-profile.ts";
import { isStopWord } from "../../text/terms/stop-words.ts";
import { termsOf } from "../../text/terms/terms.ts";
import type { Material } from "../brief/unit.ts";
import { isNumberTerm, SHARED_WORDS, sameNumber } from "../figures/alike.ts";
import { figureItems, type MaterialItem, sayerOf, sentenceOf } from "../figures/figure-items.ts";
import { type FigureDoubt, figureDoubt } from "./figure-doubt.ts";

/** What the articles say to a figure. */
export type CheckedFigure = Readonly<{
  verdict: "supported" | "unconfirmed" | "disputed" | "differs" | "not-found";
  /** What is said of the same measure, as far as the words tell. */
  evidence: readonly FigureEvidence[];
  /** Other numbers of the same unit in sentences with the same words: perhaps of the same measure. */
  beside: readonly FigureEvidence[];
}>;

export type FigureEvidence = Readonly<{
  said: CitedText;
  sayer: string | null;
  agrees: boolean;
  /** The number is the reader's, what is said of it is not. */
  doubt: FigureDoubt | null;
}>;

type Asked = FigureItem & Readonly<{ asked: true }>;
type Item = Asked | (MaterialItem & Readonly<{ asked: false }>);

const MOST_EVIDENCE = 4;
const MOST_BESIDE = 3;
/** A number so many times another is no other count of the same: two arrested, 120,000 without papers. */
const APART = 1_000;

/**
 * Sets a reader's figure beside those that articles give for the same measure: supported when they agree,
 * disputed when some do and some do not, different when none does; unconfirmed when the number stands there, but is
 * said of somebody else, by somebody else, or of another time.
 */
export function checkFigure(
  figure: Figure,
  read: AnalysedArticle,
  materials: readonly Material[],
): CheckedFigure {
  const profileOf = createProfiler();
  const asked: Asked = {
    asked: true,
    articleId: read.article.id,
    outlet: "",
    published: null,
    headline: null,
    text: read.article.text,
    figure,
    articlePlace: null,
    sentence: sentenceSpanOf(read.analysis, figure),
  };
  const known: readonly Item[] = materials
    .flatMap(figureItems)
    .map((item) => ({ ...item, asked: false as const }));
  const group = groupFigures<Item>([asked, ...known], undefined, profileOf).find((candidate) =>
    candidate.members.includes(asked),
  );
  const own = { figure, profile: profileOf(asked) };
  const evidence = (group?.members ?? []).flatMap((member) => {
    if (member.asked || member.figure.value.kind === "vague") return [];
    const profile = profileOf(member);
    const verdict = verdictOf(own, { figure: member.figure, profile });
    const elsewhere =
      profile.place !== null && own.profile.place !== null && profile.place !== own.profile.place;
    if (elsewhere || verdict === "none") return [];
    const agrees = verdict === "agreement" || verdict === "rounding";
    return [evidenceOf(asked, member, agrees)];
  });
  // Beside another number for the measure a small one is the same by chance.
  const isCoincidence = evidence.length > 0 && own.profile.nominal < COINCIDENCE;
  const said = new Set(evidence.filter(({ agrees }) => agrees).map((entry) => entry.said.text));
  // A sentence that gives the figure does not contradict it with the other figures in it.
  const judged = [
    ...evidence.filter((entry) => entry.agrees || !said.has(entry.said.text)),
    ...(said.size === 0 && !isCoincidence ? printedAlike(asked, known) : []),
  ];
  const sure = judged.filter(({ agrees, doubt }) => !agrees || doubt === null);
  const agreeing = sure.filter(({ agrees }) => agrees).length;
  const doubted = agreeing === 0 && judged.some(({ doubt }) => doubt !== null);
  return {
    verdict: doubted ? "unconfirmed" : verdictFor(agreeing, sure.length),
    evidence: (doubted ? judged : sure).slice(0, MOST_EVIDENCE),
    beside: besideIt(asked, known, new Set(judged.map((entry) => entry.said.text)), profileOf),
  };
}

function besideIt(
  asked: Asked,
  known: readonly Item[],
  told: ReadonlySet<string>,
  profileOf: Profiler,
): readonly FigureEvidence[] {
  const { nominal } = profileOf(asked);
  const words = new Set(termsOf(clauseOf(asked.text, asked.figure.span, asked.sentence)).filter(isTelling));
  const lines = new Map<string, FigureEvidence & { shared: number }>();
  for (const item of known) {
    if (item.asked || item.figure.unit === null || item.figure.unit !== asked.figure.unit) continue;
    if (sameNumber(item.figure, asked.figure)) continue;
    const other = profileOf(item).nominal;
    if (Math.max(other, nominal) >= APART * Math.min(other, nominal)) continue;
    const said = sentenceOf(item);
    const terms = new Set(termsOf(said.text));
    const shared = [...words].filter((word) => terms.has(word)).length;
    if (shared < SHARED_WORDS || told.has(said.text) || lines.has(said.text)) continue;
    lines.set(said.text, { ...evidenceOf(asked, item, false), shared });
  }
  return [...lines.values()]
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_BESIDE)
    .map(({ said, sayer, agrees, doubt }) => ({ said, sayer, agrees, doubt }));
}

function isTelling(term: string): boolean {
  return !isStopWord(term) && !isNumberTerm(term);
}

/**
 * The same number of the same unit in the articles that answer best, where no measure that could be compared has it.
 */
function printedAlike(asked: Asked, known: readonly Item[]): CheckedFigure["evidence"] {
  return known.flatMap((item) => {
    const alike =
      !item.asked &&
      item.relevance > 0 &&
      item.figure.unit === asked.figure.unit &&
      sameNumber(item.figure, asked.figure);
    return alike ? [evidenceOf(asked, item, true)] : [];
  });
}

function evidenceOf(asked: Asked, item: MaterialItem, agrees: boolean): FigureEvidence {
  const doubt = agrees ? figureDoubt(asked, item) : null;
  return { said: sentenceOf(item), sayer: sayerOf(item), agrees, doubt };
}

function verdictFor(agreeing: number, all: number): CheckedFigure["verdict"] {
  if (all === 0) return "not-found";
  if (agreeing === all) return "supported";
  return agreeing > 0 ? "disputed" : "differs";
}
