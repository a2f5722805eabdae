import type { Token } from "../../text/annotate.ts";
import type { FrameItem } from "./frame.ts";
import { type VerbNode, wordAt } from "./nodes.ts";
import { isVerb } from "./verb-token.ts";

/** The verb with its auxiliaries that begins at `start`, and the place after it; null when none begins there. */
export function readVerb(
  items: readonly FrameItem[],
  start: number,
): { node: VerbNode; next: number } | null {
  const tokens: Token[] = [];
  let at = start;
  let infinitive = false;
  let auxiliary: string | null = null;
  let main: Token | null = null;
  for (; at < items.length; at += 1) {
    const token = wordAt(items, at);
    if (token === undefined) break;
    if (main === null && isVerb(items, at)) {
      main = token;
      tokens.push(token);
      at += 1;
      break;
    }
    const negation = token.pos === "PART" && /^(?:not|n[’']t|to)$/u.test(token.lower);
    if (token.lower === "to" && token.pos === "PART") {
      if (tokens.length > 0) break;
      infinitive = true;
    } else if (token.pos === "AUX") auxiliary = token.lower;
    else if (!negation && !(token.pos === "ADV" && tokens.length > 0)) break;
    tokens.push(token);
  }
  const copula = main === null && auxiliary !== null && !infinitive;
  if (main === null && !copula) return null;
  const trimmed = main === null ? dropTrailingAdverbs(tokens) : tokens;
  const first = trimmed[0];
  const last = trimmed.at(-1);
  if (first === undefined || last === undefined) return null;
  const word = (main ?? last).lower;
  const form = verbForm(word, infinitive, auxiliary, main !== null);
  const span = { start: first.span.start, end: last.span.end };
  return { node: { kind: "verb", tokens: trimmed, span, word, form }, next: start + trimmed.length };
}

function dropTrailingAdverbs(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 1 && tokens[end - 1]?.pos === "ADV") end -= 1;
  return tokens.slice(0, end);
}

const BE: ReadonlySet<string> = new Set([
  "is",
  "was",
  "are",
  "were",
  "be",
  "been",
  "being",
  "’s",
  "'s",
  "’re",
  "'re",
  "am",
]);

/** Forms that no finite verb has: "a biography written by …". */
const PARTICIPLES: ReadonlySet<string> = new Set(
  "written spoken given seen known shown sworn begun sung forgotten torn drawn taken".split(" "),
);

function verbForm(
  word: string,
  infinitive: boolean,
  auxiliary: string | null,
  hasMain: boolean,
): VerbNode["form"] {
  if (infinitive) return "infinitive";
  if (auxiliary === null && PARTICIPLES.has(word)) return "passive";
  if (auxiliary === null) return word.endsWith("ing") && word.length > 4 ? "gerund" : "finite";
  if (hasMain && BE.has(auxiliary) && !word.endsWith("ing")) return "passive";
  return "finite";
}
