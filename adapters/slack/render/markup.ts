import { plainText } from "../../console/plain-text.ts";
import { LIMITS } from "../limits.ts";

/**
 * Slack reads `&`, `<` and `>` in mrkdwn and in a message's `text` as markup: escaped, no `<!channel>`, `<@U1>`
 * or link can be smuggled in. Plain-text objects and the text of rich-text elements are never read as markup
 * and need no escaping. Source: https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/**
 * Foreign words inside mrkdwn: cleaned, escaped, and with an invisible word joiner after each formatting
 * character, so that a headline such as `*Exclusive*` stays what it is. For names and headlines only: the
 * words of sources are shown as rich text, which needs no such thing.
 */
export function mrkdwnWords(text: string): string {
  return escapeMarkup(plainText(text)).replace(/[*_~`]/g, "$&\u2060");
}

/** Characters of a link's label: an outlet, a day and a long headline. */
const LONGEST_LABEL = 400;

/** `<https://a.example/|label>`; the bare label when there is no address that can be linked. */
export function mrkdwnLink(url: string | null, label: string): string {
  const address = webAddress(url);
  const words = mrkdwnWords(cut(label, LONGEST_LABEL)).replace(/\|/g, "¦");
  return address === null ? words : `<${escapeMarkup(address)}|${words}>`;
}

/**
 * An address that may be linked: http or https, without the characters that end a link in mrkdwn, within
 * Slack's length (the text fragment goes first). Null for anything else.
 */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\/[^\s/]/i.test(url)) return null;
  const safe = url.replace(/[\s<>|"\p{Cc}]/gu, encodeURIComponent);
  if (safe.length <= LIMITS.buttonUrl.max) return safe;
  const bare = withoutFragment(safe);
  return bare.length <= LIMITS.buttonUrl.max ? bare : null;
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

/**
 * Mrkdwn of at most `max` units: cut where it breaks no link and no entity, "…" in place of what is missing,
 * and a dash for nothing at all, which Slack refuses.
 */
export function cutMarkup(mrkdwn: string, max: number): string {
  if (mrkdwn.length <= max) return mrkdwn.trim() === "" ? "–" : mrkdwn;
  const head = mrkdwn.slice(0, max - 1).replace(/[\ud800-\udbff]$/u, "");
  const open = head.lastIndexOf("<");
  const whole = open > head.lastIndexOf(">") ? head.slice(0, open) : head;
  return `${whole.replace(/&[a-z]{0,3}$/u, "")}…`;
}
