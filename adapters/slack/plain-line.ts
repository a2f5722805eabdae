/** What Slack puts between angle brackets: a link, a user, a channel, a group or a special mention. */
const ENCODED = /<([^<>\n]{1,4000})>/g;
const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const DOUBLE_QUOTES = /[“”„‟«»″]/g;
const SINGLE_QUOTES = /[‘’‚‛′]/g;
/** What phones and rich-text fields put between words instead of a space. */
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\r\n\t]+/g;

/**
 * A command line as the person meant it, out of what Slack sends: links and names of users and channels
 * become their visible text, entities are undone, typographic quotation marks become the ones the parser
 * knows. Linear in the length of the text.
 *
 * `speaker:“Alok Bhatt” <https://ctmirror.org/x|ctmirror.org/x> raids &amp; arrests`
 *   -> `speaker:"Alok Bhatt" ctmirror.org/x raids & arrests`
 */
export function plainLine(text: string): string {
  return decode(text).replace(DOUBLE_QUOTES, '"').replace(SINGLE_QUOTES, "'").replace(ODD_SPACES, " ").trim();
}

/** The words of a message as people see them, for checking quotations in it: quotation marks stay. */
export function plainMessage(text: string): string {
  return decode(text).trim();
}

/** Entities last: what a person typed as `<b>` arrives as `&lt;b&gt;` and is no link. */
function decode(text: string): string {
  return text.replace(ENCODED, (_, inner: string) => visible(inner)).replace(/&(?:lt|gt|amp);/g, entity);
}

function entity(encoded: string): string {
  return ENTITIES[encoded] ?? encoded;
}

/**
 * `https://x|label` -> the address, when it is what an `/add` needs, or the label when Slack made the link of
 * a bare domain; `@U1|alok` -> `alok`; `@U1` -> nothing: an id says nothing to a search; `#C1|news` -> `news`.
 */
function visible(inner: string): string {
  const bar = inner.indexOf("|");
  const target = bar === -1 ? inner : inner.slice(0, bar);
  const label = bar === -1 ? "" : inner.slice(bar + 1);
  const kind = target[0];
  if (kind === "@" || kind === "#" || kind === "!") return label.replace(/^[@#]/, "");
  if (target.startsWith("mailto:") || target.startsWith("tel:")) return label || target.replace(/^\w+:/, "");
  return autoLinked(target, label) ? label : target;
}

/** Slack turns `ctmirror.org` into `<http://ctmirror.org|ctmirror.org>`: then the label is what was typed. */
function autoLinked(target: string, label: string): boolean {
  return label !== "" && (target === `http://${label}` || target === `https://${label}`);
}
