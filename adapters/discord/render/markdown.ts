import { plainText } from "../../console/plain-text.ts";
import { LIMITS } from "../limits.ts";

/**
 * Signs that take no room on the screen, beside those plain text goes without everywhere: soft hyphens, fillers,
 * tags. Variation selectors stay: they only choose how a sign is drawn.
 */
const INVISIBLE = /(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;

/** Foreign words on one line, without control, bidirectional and invisible characters; not escaped. */
export function plainWords(text: string): string {
  return plainText(text.replace(INVISIBLE, ""));
}

/**
 * Discord reads a backslash before any sign as that sign itself, so foreign words can be kept as they are:
 * escaped are formatting (`*_~|` and backticks), mentions, emoji and times (`<`, `>`, `@`), links (`[`, `]`, the
 * colon of an address that would be linked by itself) and what makes a heading, list or quote at a line's
 * start. Control, bidirectional and invisible characters go, white space becomes one space.
 * Source: https://support.discord.com/hc/en-us/articles/210298617
 *
 *     escapeMarkdown("*Ferry* <@1> https://a.b") // "\\*Ferry\\* \\<\\@1\\> https\\://a.b"
 */
export function escapeMarkdown(text: string): string {
  return plainWords(text)
    .replace(/[\\*_~|`<>@[\]]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/^[-+#]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

/** What `escapeMarkdown` was given, as it is read: `unescapeMarkdown("\\*a\\*")` is `*a*`. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^\p{L}\p{N}\s])/gu, "$1");
}

/** Foreign words in bold, italics, as small print or in a quote; nothing for nothing. */
export function bold(text: string): string {
  return wrapped("**", escapeMarkdown(text));
}

export function italic(text: string): string {
  return wrapped("*", escapeMarkdown(text));
}

function wrapped(mark: string, words: string): string {
  return words === "" ? "" : `${mark}${words}${mark}`;
}

/**
 * Words in even-spaced letters, set to a width at the right; a backtick cannot stand inside such words, so those
 * that have one are bold instead.
 */
export function evenSpaced(text: string, width: number): string {
  const words = plainWords(text);
  if (words.includes("`") || words === "") return bold(words);
  return `\`${words.padStart(width, "\u00a0")}\``;
}

/** `[label](https://a.example)`; the bare label when there is no address that can be linked. */
export function link(label: string, url: string | null): string {
  const address = webAddress(url, LONGEST_ADDRESS);
  const words = escapeMarkdown(label);
  return address === null ? words : `[${words}](${address})`;
}

/** Characters an address may take up among the words of an answer. */
const LONGEST_ADDRESS = 400;

/**
 * An address that may be linked: http or https, without the characters that would end a link, at most `max`
 * units long (the text fragment goes first). Null for anything else.
 */
export function webAddress(url: string | null, max: number = LIMITS.buttonUrl.max): string | null {
  if (url === null || !/^https?:\/\/[^\s/]/i.test(url) || !URL.canParse(url)) return null;
  const safe = url.replace(/[\s<>()[\]\\"`|*\p{Cc}\p{Cf}]/gu, percentEncoded);
  if (safe.length <= max) return safe;
  const bare = withoutFragment(safe);
  return bare.length <= max ? bare : null;
}

/** encodeURIComponent leaves some signs alone that matter here. */
function percentEncoded(sign: string): string {
  return [...Buffer.from(sign)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}

/** The address of the whole page, for lists of sources. */
export function withoutFragment(url: string): string {
  return url.replace(/#:~:text=.*$/u, "");
}

/** At most `max` UTF-16 units, ending in "…" when something is missing; never half a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/u, "")}…`;
}
