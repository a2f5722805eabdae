import type { AnalysedArticle, CitedText, Figure } from "../../model.ts";
import { verdictOf } from "../../relate/figures/compare-figures.ts";
import { groupFigures } from "../../relate/figures/group-figures.ts";
import { type FigureItem, profileOf } from "../../relate/figures/measure-profile.ts";
import type { Material } from "../brief/unit.ts";
import { figureItems, type MaterialItem, sayerOf, sentenceOf } from "../figures/figure-items.ts";

/** What the articles say to a figure. */
export type CheckedFigure = Readonly<{
  verdict: "supported" | "disputed" | "differs" | "not-found";
  evidence: readonly Readonly<{ said: CitedText; sayer: string | null; agrees: boolean }>[];
}>;

type Asked = FigureItem & Readonly<{ asked: true }>;
type Item = Asked | (MaterialItem & Readonly<{ asked: false }>);

const MOST_EVIDENCE = 4;

/**
 * Sets a reader's figure beside those that articles give for the same measure: supported when they agree,
 * disputed when some do and some do not, different when none does.
 */
export function checkFigure(
  figure: Figure,
  read: AnalysedArticle,
  materials: readonly Material[],
): CheckedFigure {
  const asked: Asked = {
    asked: true,
    articleId: read.article.id,
    outlet: "",
    published: null,
    text: read.article.text,
    figure,
    articlePlace: null,
  };
  const known: readonly Item[] = materials
    .flatMap(figureItems)
    .map((item) => ({ ...item, asked: false as const }));
  const group = groupFigures<Item>([asked, ...known]).find((candidate) => candidate.members.includes(asked));
  const own = { figure, profile: profileOf(asked) };
  const evidence = (group?.members ?? []).flatMap((member) => {
    if (member.asked || member.figure.value.kind === "vague") return [];
    const profile = profileOf(member);
    const verdict = verdictOf(own, { figure: member.figure, profile });
    const elsewhere =
      profile.place !== null && own.profile.place !== null && profile.place !== own.profile.place;
    if (elsewhere || verdict === "none") return [];
    const agrees = verdict === "agreement" || verdict === "rounding";
    return [{ said: sentenceOf(member), sayer: sayerOf(member), agrees }];
  });
  const said = new Set(evidence.filter(({ agrees }) => agrees).map((entry) => entry.said.text));
  // A sentence that gives the figure does not contradict it with the other figures in it.
  const judged = [
    ...evidence.filter((entry) => entry.agrees || !said.has(entry.said.text)),
    ...(evidence.length === 0 ? printedAlike(figure, known) : []),
  ];
  const agreeing = judged.filter(({ agrees }) => agrees).length;
  return { verdict: verdictFor(agreeing, judged.length), evidence: judged.slice(0, MOST_EVIDENCE) };
}

/** The same number of the same unit in the articles that answer best, where no measure could be compared. */
function printedAlike(figure: Figure, known: readonly Item[]): CheckedFigure["evidence"] {
  return known.flatMap((item) => {
    const alike =
      !item.asked &&
      item.relevance > 0 &&
      item.figure.unit === figure.unit &&
      JSON.stringify(item.figure.value) === JSON.stringify(figure.value);
    return alike ? [{ said: sentenceOf(item), sayer: sayerOf(item), agrees: true }] : [];
  });
}

function verdictFor(agreeing: number, all: number): CheckedFigure["verdict"] {
  if (all === 0) return "not-found";
  if (agreeing === all) return "supported";
  return agreeing > 0 ? "disputed" : "differs";
}
