/** What sites print before a name: "By", "Posted by", "Written by:", "Von". */
const LABEL =
  /^(?:(?:posted|published|submitted|written|reported|story|article|words|text|recipe|contributed)\s+)?(?:by|von|par|por|door|author|autor|auteur)\b\s*:?\s+|^(?:by|author)\s*:\s*/iu;
/** "Posted on November 14, 2023 by Lena Ortiz": the name comes last. */
const DATE_FIRST = /^(?:posted|published|submitted|updated|last (?:updated|modified))\b.*?\bby\s+/iu;
/** What sites print behind it: other facts after a bar or a dash, dates, clock times, sections. */
const BEHIND =
  /\s*[|•·\n\r\t].*$|\s+[-–—]+\s.*$|,?\s*\b(?:on|at|posted|published|updated|filed|for|in)\b(?:\s.*)?$|,?\s*(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d|\d).*$/isu;
const LONGEST = 400;
/** Accounts and desks that name nobody. */
const NOBODY =
  /^(?:admin(?:istrator)?|anonymous|authors?|contributors?|editors?|editorial(?: team)?|guest|letters? to the editor|posted|published|staff(?: writers?)?|super ?user|unknown|user|webmaster)$/iu;

/**
 * The names in what a page prints as its byline: "By Poppy Reid | Feb 21, 2020" gives "Poppy Reid". Null when
 * nobody is named: dates, accounts ("admin"), addresses, the outlet itself.
 */
export function bylineNames(printed: string | null, outlet: string | null): string | null {
  const line = (printed ?? "").trim().slice(0, LONGEST).replace(DATE_FIRST, "").replace(LABEL, "");
  const names = line
    .replace(BEHIND, "")
    .replace(/\s+/gu, " ")
    .replace(/^[\s,;:/–—-]+|[\s,;:/–—-]+$/gu, "");
  if (names.length < 3 || NOBODY.test(names) || /@|https?:|www\.|\.(?:com|org|net|[a-z]{2})$/iu.test(names))
    return null;
  if (!/\p{Lu}|\p{Lo}/u.test(names)) return null;
  return same(names, outlet ?? "") ? null : names;
}

function same(one: string, other: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]+/gu, "");
  return plain(one) === plain(other);
}
