import { introduces, isAboutPeople, type People, peopleAsked } from "./about-person.ts";
import type { Asked } from "./asked.ts";
import { defines } from "./defines.ts";
import { fitOf } from "./fit.ts";
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
  }>;

/** What the search's own score and the fit in the article count for. */
const SEARCH = 0.5;
const FIT = 0.5;
/** What the fit alone counts for: a lede may answer for its headline without a word of the question. */
const ALONE = 0.75;
/** What a sentence about a person is worth at least, however little of the name it repeats. */
const ABOUT = 0.7;
/** What holding the kind of answer asked for adds. */
const WANTED = 0.25;
/** Below this fit a sum or a date is another matter's. */
const ON_TOPIC = 0.4;
/** A sentence that defines as well as this opens a brief that did not ask for it. */
const PLAIN = 1;
/** An article that holds less of the question than this share of the best one's is about something else. */
const ELSEWHERE = 0.6;

/** The units that are about the question, rated. */
export function rate(materials: readonly Material[], units: readonly Unit[], asked: Asked): readonly Rated[] {
  const people = peopleAsked(materials, asked.subject);
  const fit = fitOf(materials, asked);
  const covered = new Map(materials.map((material) => [material, fit.ofArticle(material)]));
  const fullest = Math.max(...covered.values(), 0);
  const strongest = Math.max(...units.map((unit) => unit.relevance), 1e-9);
  const about = units.filter((unit) =>
    people === null ? (covered.get(unit.material) ?? 0) >= ELSEWHERE * fullest : isAboutPeople(unit, people),
  );
  return mergePrintings(about).map((printed) => {
    const { unit } = printed;
    const fits = fit.ofUnit(unit);
    const found = Math.max(SEARCH * (unit.relevance / strongest) + FIT * fits, ALONE * fits);
    const base = people === null ? found : Math.max(found, ABOUT);
    const answers = asked.wanted !== null && fits >= ON_TOPIC && gives(unit, asked.wanted);
    return {
      ...printed,
      relevance: Math.min(1, base + (answers ? WANTED * fits : 0)),
      answers,
      ...openingOf(unit, asked, people),
    };
  });
}

function openingOf(unit: Unit, asked: Asked, people: People | null): Pick<Rated, "opening" | "opens"> {
  if (people !== null) return introduces(unit, people);
  const defined = defines(unit, asked.subject);
  return { opening: asked.definition || defined >= PLAIN ? defined : 0, opens: asked.subject };
}
