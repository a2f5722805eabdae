import { foldText } from "./fold.ts";

/** A term longer than this is cut; no word of a news text is, and it keeps hostile input out of the index. */
const LONGEST_WORD = 64;

/**
 * One word of a stretch without spaces, before case is folded: dotted acronyms, numbers (with digit groups,
 * decimals and a unit written on), words with inner apostrophes or "&", a run of a script written without
 * spaces, an emoji with its modifiers.
 */
const WORD =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*\p{L}*|(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]\p{M}*)+|[\p{L}\p{M}\p{N}]+(?:['’ʼ&][\p{L}\p{M}\p{N}]+)*|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})*/gu;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const ASCII_LOWER = /^[a-z]+$/;
const ADDRESS = /^(?:www\.|[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\/)/iu;
const CAMEL_BORDER = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u;
const GROUPED_DIGITS = /(?<=\p{N}),(?=\p{N})/gu;
const CLITIC = /'(?:s|ve|re|ll|d|m)$/u;
/** Prefixes written with and without a hyphen: "co-operate", "re-election", "e-mail". */
const JOINED_PREFIX = /^(?:co|re|e)[-\u2010\u2011](?=\p{L}{3})/iu;
/** "US" in capitals is the country, not the pronoun; all its spellings become one word. */
const UNITED_STATES: ReadonlySet<string> = new Set(["US", "U.S.", "U.S", "USA", "U.S.A.", "U.S.A"]);
const HAS_LOWER = /\p{Ll}/u;

/**
 * The words of a text, folded but not stemmed, in order: `"Trump’s U.S. plan: 110,000 re-elected"` gives
 * `trump, usa, plan, 110000, reelected`. Web addresses are left out; hashtags and handles are taken apart at
 * their capitals; scripts written without spaces give pairs of characters; emoji are words. Linear in length.
 * `mixedCase`: capitals mean something here (for a part of a text, say what holds for the whole).
 */
export function wordsOf(text: string, mixedCase: boolean = HAS_LOWER.test(text)): string[] {
  const words: string[] = [];
  for (const chunk of text.split(/[\s\u2028\u2029]+/u)) {
    if (chunk !== "") readChunk(chunk, mixedCase, words);
  }
  return words;
}

function readChunk(chunk: string, mixedCase: boolean, words: string[]): void {
  if (ASCII_LOWER.test(chunk)) {
    words.push(chunk.slice(0, LONGEST_WORD));
    return;
  }
  const withoutAddress = cutAddress(chunk);
  const marked = withoutAddress.search(/[#@]\p{L}/u);
  const spaced = marked < 0 ? withoutAddress : spaceCapitals(withoutAddress);
  for (const match of spaced.replace(JOINED_PREFIX, joinPrefix).matchAll(WORD)) {
    pushWord(match[0], mixedCase, words);
  }
}

function joinPrefix(prefix: string): string {
  return prefix.slice(0, -1);
}

/** An address is not words; what is glued before it, as in `#Newshttps://…`, is. */
function cutAddress(chunk: string): string {
  const scheme = chunk.search(/https?:\/\//iu);
  if (scheme >= 0) return chunk.slice(0, scheme);
  return ADDRESS.test(chunk.replace(/^\P{L}+/u, "")) ? "" : chunk;
}

function spaceCapitals(tag: string): string {
  return tag.split(CAMEL_BORDER).join(" ");
}

function pushWord(raw: string, mixedCase: boolean, words: string[]): void {
  if (mixedCase ? UNITED_STATES.has(raw) : raw.length > 2 && UNITED_STATES.has(raw)) {
    words.push("usa");
    return;
  }
  const whole = DOTTED.test(raw) ? raw.replaceAll(".", "") : raw;
  const folded = foldText(whole).replace(GROUPED_DIGITS, "").replace(CLITIC, "").replaceAll("'", "");
  if (UNSPACED.test(folded)) pushPairs(folded, words);
  else if (folded !== "") words.push(folded.replace(/\s+/gu, "").slice(0, LONGEST_WORD));
}

/** Overlapping pairs of characters: the usual way to search scripts written without spaces. */
function pushPairs(run: string, words: string[]): void {
  const characters = Array.from(run);
  if (characters.length === 1) words.push(run);
  for (let at = 0; at + 1 < characters.length; at += 1) words.push(characters.slice(at, at + 2).join(""));
}
