import type { Reply } from "../../commands/reply.ts";
import type { Material } from "../../src/compose/brief/unit.ts";
import { openTestDesk, report, type TestDesk } from "../support/test-desk.ts";
import {
  type BriefingQuestion,
  isWorkedOn,
  readBriefingArticles,
  readBriefingQuestions,
} from "./briefing-rows.ts";
import { type BriefScore, meanScore, scoreBrief } from "./briefing-scores.ts";

/** `lead`: the first sentence of each of the best articles; `top`: the sentences the search scores highest. */
export type BriefingMethod = "brief" | "lead" | "top";
export type BriefingScores = Readonly<Record<BriefingMethod, BriefScore>>;

/** What each method shows for one question, with its score. */
export type BriefingTrial = Readonly<{
  question: BriefingQuestion;
  lines: Readonly<Record<BriefingMethod, readonly string[]>>;
  scores: BriefingScores;
}>;

/** Articles that the baselines choose from, the same search that `/brief` makes. */
const ARTICLES = 40;
/** Lines of a baseline where the brief shows none. */
const LINES = 5;

/** Every question asked of `/brief` and of the two baselines over the invented articles. */
export async function runBriefing(): Promise<readonly BriefingTrial[]> {
  const desk = await openTestDesk(
    readBriefingArticles().map(({ text, outlet, headline, byline, url, published }) =>
      report({ text, outlet, headline, byline, url, published }),
    ),
  );
  const trials: BriefingTrial[] = [];
  for (const question of readBriefingQuestions()) trials.push(await trial(desk, question));
  await desk.engine.close();
  return trials;
}

/** The mean scores of the half that was worked on and of the half that is only reported. */
export function briefingScores(
  trials: readonly BriefingTrial[],
): Readonly<{ workedOn: BriefingScores; reported: BriefingScores }> {
  const mean = (half: boolean, method: BriefingMethod): BriefScore =>
    meanScore(
      trials.filter(({ question }) => isWorkedOn(question) === half).map(({ scores }) => scores[method]),
    );
  const scores = (half: boolean): BriefingScores => ({
    brief: mean(half, "brief"),
    lead: mean(half, "lead"),
    top: mean(half, "top"),
  });
  return { workedOn: scores(true), reported: scores(false) };
}

async function trial({ engine, ask }: TestDesk, question: BriefingQuestion): Promise<BriefingTrial> {
  const brief = linesOf(await ask(`/brief ${question.question}`));
  const { materials } = await engine.find({ text: question.question }, ARTICLES);
  const count = brief.length || LINES;
  const lines = {
    brief,
    lead: leadLines(materials).slice(0, count),
    top: topLines(materials).slice(0, count),
  };
  const choice = {
    expected: question.expected.map(({ sentence }) => sentence),
    acceptable: question.acceptable.map(({ sentence }) => sentence),
  };
  return {
    question,
    lines,
    scores: {
      brief: scoreBrief(lines.brief, choice),
      lead: scoreBrief(lines.lead, choice),
      top: scoreBrief(lines.top, choice),
    },
  };
}

function linesOf({ sections }: Reply): readonly string[] {
  return sections.flatMap((section) =>
    section.type === "lines" ? section.lines.map(({ said }) => said.text) : [],
  );
}

function leadLines(materials: readonly Material[]): readonly string[] {
  return materials.flatMap((material) => sentencesOf(material).slice(0, 1));
}

function topLines(materials: readonly Material[]): readonly string[] {
  return materials
    .flatMap((material) =>
      sentencesOf(material).map((text, place) => ({ text, score: material.relevance[place] ?? 0 })),
    )
    .toSorted((a, b) => b.score - a.score)
    .map(({ text }) => text);
}

/** The body sentences, in the order that `Material.relevance` has. */
function sentencesOf({ article, analysis }: Material): readonly string[] {
  return analysis.sentences
    .filter(({ block }) => analysis.blocks[block]?.role === "body")
    .map(({ span }) => article.text.slice(span.start, span.end));
}
