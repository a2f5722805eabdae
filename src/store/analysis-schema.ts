import { z } from "zod";
import type { Analysis } from "../model.ts";

const place = z.int().nonnegative();
const span = z.object({ start: place, end: place });

export const articleKind = z.enum(["report", "digest", "feed-item"]);
export const blockRole = z.enum([
  "headline",
  "body",
  "crosshead",
  "caption",
  "credit",
  "pull-quote",
  "bio",
  "comment",
  "furniture",
]);

export const speakerKind = z.enum(["person", "organisation", "group", "document", "unknown"]);
export const datePrecision = z.enum(["day", "week", "month", "season", "quarter", "year", "decade"]);
export const dateKind = z.enum(["explicit", "relative"]);
export const quoteKind = z.enum(["direct", "partial", "indirect"]);
export const figureChange = z.enum(["=", "<", ">", "~", "up", "down"]);
export const figureValueKind = z.enum(["exact", "range", "vague"]);
export const entityKind = z.enum(["person", "organisation", "place", "law"]);
export const pronoun = z.enum(["he", "she", "they"]);

const speaker = z.object({
  kind: speakerKind,
  name: z.string().nullable(),
  role: z.string().nullable(),
  mention: span.nullable(),
  entity: place.nullable(),
  confidence: z.number(),
  rule: z.string(),
});

const partialDate = z.object({
  precision: datePrecision,
  from: z.string(),
  to: z.string(),
});

const figureValue = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("exact"), value: z.number() }),
  z.object({ kind: z.literal("range"), from: z.number(), to: z.number() }),
  z.object({ kind: z.literal("vague"), atLeast: z.number() }),
]);

const block = z.object({ role: blockRole, span, rule: z.string(), dateline: z.exactOptional(span) });

const quote = z.object({
  kind: quoteKind,
  spans: z.array(span),
  speaker,
  cue: span.nullable(),
  sentences: z.tuple([place, place]),
  role: blockRole,
  via: speaker.nullable(),
  translated: z.boolean(),
  onBehalfOf: z.string().nullable(),
});

const figure = z.object({
  span,
  value: figureValue,
  unit: z.string().nullable(),
  qualifier: z.string().nullable(),
  change: figureChange,
  measure: span.nullable(),
  place: span.nullable(),
  period: span.nullable(),
  sayer: speaker.nullable(),
  sentence: place,
  role: blockRole,
  rule: z.string(),
});

const entity = z.object({
  kind: entityKind,
  name: z.string(),
  aliases: z.array(z.string()),
  role: z.string().nullable(),
  mentions: z.array(span),
  pronoun: pronoun.nullable(),
});

/** An analysis as it is read back from a database or an export. */
export const analysisSchema = z.object({
  version: place,
  blocks: z.array(block),
  sentences: z.array(z.object({ span, block: place, paragraph: place })),
  quotes: z.array(quote),
  figures: z.array(figure),
  dates: z.array(z.object({ span, value: partialDate, kind: dateKind, sentence: place })),
  entities: z.array(entity),
}) satisfies z.ZodType<Analysis>;
