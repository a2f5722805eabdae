import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const folder = join(import.meta.dirname, "briefing");

const article = z.strictObject({
  id: z.string(),
  outlet: z.string(),
  headline: z.string(),
  byline: z.string(),
  url: z.string(),
  published: z.string(),
  text: z.string(),
});

const place = z.strictObject({ article: z.string(), sentence: z.string() });

const question = z.strictObject({
  id: z.string().regex(/^b\d+$/u),
  question: z.string(),
  kind: z.enum(["topic", "one-word", "name", "question", "misspelled", "long", "definition"]),
  /** What a careful editor would show: relevant, standing alone, not repeating each other. */
  expected: z.array(place),
  /** What would also be fine. */
  acceptable: z.array(place),
});

/** An invented news article. */
export type BriefingArticle = z.infer<typeof article>;

/** What somebody types after `/brief`, with the sentences chosen for it before the code ran. */
export type BriefingQuestion = z.infer<typeof question>;

export const readBriefingArticles = (): readonly BriefingArticle[] => rows("articles.jsonl", article);
export const readBriefingQuestions = (): readonly BriefingQuestion[] => rows("questions.jsonl", question);

/** Questions with an even number may be looked at while working; the others are only reported on. */
export function isWorkedOn({ id }: BriefingQuestion): boolean {
  return Number(id.slice(1)) % 2 === 0;
}

function rows<Row>(file: string, schema: z.ZodType<Row>): readonly Row[] {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => schema.parse(JSON.parse(line)));
}
