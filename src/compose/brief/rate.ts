import { matchesAny } from "../../relate/people/matches-any.ts";
import { isOpinion } from "../is-opinion.ts";
import { type AskedPerson, introduces, type People, peopleAsked, personIn } from "./about-person.ts";
import type { Asked } from "./asked.ts";
import { defines } from "./defines.ts";
import { fitOf } from "./fit.ts";
import { otherSenseOf } from "./other-sense.ts";
import { mergePrintings, type Printed } from "./printings.ts";
import type { Material, Unit } from "./unit.ts";
import { gives } from "./wanted.ts";

/** A unit with what it is worth for the question. */
export type Rated = Printed &
  Readonly<{
    /** 0 to 1: how well it answers. */
    relevance: number;
    /** Whether it holds the kind of thing that is asked for: a sum, a date, a reason. */
    answers: boolean;
    /** 0 to 1: how well it says who or what the question is about. */
    opening: number;
    /** Who or what it says that of: two people of one name are introduced each. */
    opens: string;
    /** Which of the people that the question may mean it is about. */
    about: AskedPerson | null;
  }>;

/** What the search's own score and the fit in the article count for. */
const SEARCH = 0.5;
const FIT = 0.5;
/** What the fit alone counts for: a lede may answer for its headline without a word of the question. */
const ALONE = 0.75;
/** What a sentence about a person is worth at least, however little of the name it repeats. */
const ABOUT = 0.7;
/** What holding the kind of answer asked for adds. */
const WANTED = 0.4;
/** What opinion is worth beside a report that says as much. */
const OPINION = 0.6;
/** Below this fit a sum or a date is another matter's. */
const ON_TOPIC = 0.4;
/** A sentence that defines as well as this opens a brief that did not ask for it. */
const PLAIN = 1;
/** An article that holds less of the question than this share of the best one's is about something else. */
const ELSEWHERE = 0.7;
/** Unless the search found it this nearly as good as its best one. */
const FOUND_BEST = 0.9;

/** The units that are about the question, rated. */
export function rate(found: readonly Material[], all: readonly Unit[], asked: Asked): readonly Rated[] {
  const isOtherSense = otherSenseOf(asked);
  const meant = found.filter((material) => !isOtherSense(material));
  const materials = meant.length === 0 ? found : meant;
  const among = new Set(materials);
  const units = all.filter(({ material }) => among.has(material));
  const people = peopleAsked(materials, asked.subject);
  const fit = fitOf(materials, asked);
  const fits = new Map(units.map((unit) => [unit, fit.ofUnit(unit)]));
  // An article that holds words of the question, but none where it could answer, sets no measure for the others.
  const answering = new Set(
    units.filter((unit) => (fits.get(unit) ?? 0) > 0).map(({ material }) => material),
  );
  const covered = new Map([...answering].map((material) => [material, fit.ofArticle(material)]));
  const best = Math.max(...materials.map(({ score }) => score), 1e-9);
  const fullest = Math.max(...covered.values(), 0);
  const strongest = Math.max(...units.map((unit) => unit.relevance), 1e-9);
  const said = units.filter((unit) => isSaidBy(unit, asked.speakers));
  const about = said.filter((unit) =>
    people === null
      ? (covered.get(unit.material) ?? 0) >= ELSEWHERE * fullest || unit.material.score >= FOUND_BEST * best
      : personIn(unit, people) !== undefined,
  );
  return mergePrintings(about).map((printed) => {
    const { unit } = printed;
    const own = fits.get(unit) ?? 0;
    const found = Math.max(SEARCH * (unit.relevance / strongest) + FIT * own, ALONE * own);
    const base = people === null ? found : Math.max(found, ABOUT);
    const answers = asked.wanted !== null && own >= ON_TOPIC && gives(unit, asked.wanted);
    return {
      ...printed,
      relevance: Math.min(1, base + (answers ? WANTED * own : 0)) * weightOf(unit),
      answers,
      about: people === null ? null : (personIn(unit, people) ?? null),
      ...openingOf(unit, asked, people),
    };
  });
}

function weightOf({ material }: Unit): number {
  return isOpinion(material.article.headline) ? OPINION : 1;
}

/** With a speaker asked for, only what is theirs. */
function isSaidBy({ claimant }: Unit, speakers: readonly string[]): boolean {
  return speakers.length === 0 || (claimant !== null && matchesAny(speakers, claimant));
}

function openingOf(unit: Unit, asked: Asked, people: People | null): Pick<Rated, "opening" | "opens"> {
  if (people !== null) return introduces(unit, people);
  const defined = defines(unit, asked.subject);
  return { opening: asked.definition || defined >= PLAIN ? defined : 0, opens: asked.subject };
}
