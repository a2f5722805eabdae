import type { Found } from "../../engine.ts";
import { termsOf } from "../../text/terms/terms.ts";
import { type Wanted, wantedBy } from "./wanted.ts";

/** What a brief has to know of the question. */
export type Asked = Readonly<{
  /** As typed, without filters: "what is the TRUST Act?". */
  topic: string;
  /** What it asks about: "the TRUST Act" of "what is the TRUST Act?", otherwise the whole topic. */
  subject: string;
  /** Distinct terms looked for; a misspelt word stands as the word it was read as. */
  terms: readonly string[];
  /** "what is …", "who is …": a sentence that says so opens the brief. */
  definition: boolean;
  /** Names whose words alone are wanted; empty for everybody's. */
  speakers: readonly string[];
  /** What an answer has to hold: "how much …" asks for a sum. */
  wanted: Wanted | null;
}>;

/** "what is the", "who was": what stands before the subject of a definition. */
const OPENING = /^\s*(?:what|who)(?:\s+(?:is|are|was|were)|['’]s|['’]re)\s+(?:an?\s+|the\s+)?/iu;

export function askedOf({ understood, corrections }: Pick<Found, "understood" | "corrections">): Asked {
  const { topic, words, definition, speakers } = understood;
  const used = new Map(corrections.map(({ from, to }) => [from, to]));
  const corrected = words.map((word) => used.get(word) ?? word);
  const subject = definition ? topic.replace(OPENING, "").replace(/[?.!\s]+$/u, "") : topic;
  return {
    topic,
    subject: corrections.length === 0 ? subject : corrected.join(" "),
    terms: [...new Set(corrected.flatMap(termsOf))],
    definition,
    speakers,
    wanted: wantedBy(topic),
  };
}
