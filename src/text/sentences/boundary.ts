import { isAbbreviation, readAbbreviation } from "./abbreviation.ts";
import { NAME_PARTICLES, NAMES_WITH_MARKS } from "./abbreviation-lists.ts";
import { isReportedTail } from "./reported-tail.ts";
import { type Stop, textBeforeWord, WINDOW } from "./stop.ts";

/**
 * Where the sentence ends that may end at `stop`, or null when it goes on. Usually just after the closing
 * quotation mark or bracket.
 */
export function boundaryAt(stop: Stop): number | null {
  if (!hasContent(stop)) return null;
  if (stop.next >= stop.text.length) return stop.end;
  if (breaksParagraph(stop)) return stop.end;
  if (isBracketedOmission(stop)) return null;
  if (stop.next === stop.end) return endsWithoutSpace(stop) ? stop.end : null;
  if (isEllipsis(stop)) return boundaryAtEllipsis(stop);
  return endsBeforeSpace(stop) ? stop.end : null;
}

/** Dots alone are no sentence: “… We will see.” Looks at the edges only, so that long ones cost no more. */
function hasContent(stop: Stop): boolean {
  const head = stop.text.slice(stop.start, Math.min(stop.at, stop.start + WINDOW));
  const tail = stop.text.slice(Math.max(stop.start, stop.at - WINDOW), stop.at);
  return /[\p{L}\p{N}\p{S}]/u.test(head + tail);
}

function breaksParagraph(stop: Stop): boolean {
  return /\n\s*\n/u.test(stop.text.slice(stop.end, stop.next));
}

/** "[...]" marks what a writer left out. */
function isBracketedOmission(stop: Stop): boolean {
  return stop.closers.startsWith("]") && stop.text[stop.at - 1] === "[";
}

function isEllipsis(stop: Stop): boolean {
  return stop.marks.includes("…") || /\.\s?\.\s?\./u.test(stop.marks);
}

/**
 * An ellipsis ends a sentence before a capital letter, "I" excepted. When its first dot stands at the word
 * as a full stop and the others apart ("compounds. . . . The"), the others belong to the next sentence.
 */
function boundaryAtEllipsis(stop: Stop): number | null {
  if (!startsLikeSentence(stop)) return null;
  const fourDots = /^(?:\.\s?){4,}$/u.test(stop.marks);
  if (!fourDots && /^I\b/u.test(stop.rest)) return null;
  const abuts = /\S/u.test(stop.text[stop.at - 1] ?? " ");
  return fourDots && abuts && stop.marks.startsWith(". ") && stop.closers === "" ? stop.at + 1 : stop.end;
}

function endsBeforeSpace(stop: Stop): boolean {
  const word = stop.word;
  const next = stop.text[stop.next] ?? "";
  if (/[—–-]/u.test(next)) return false;
  if (next === "(" && continuesBeforeBracket(stop, word)) return false;
  if (!startsLikeSentence(stop)) return false;
  if (stop.marks === ".") {
    const reading = stop.closers === "" || /^[)’']/u.test(stop.closers) ? readAbbreviation(stop) : null;
    if (reading !== null) return reading === "ends";
  } else if (stop.closers === "" && NAMES_WITH_MARKS.has(word) && stop.marks.length === 1) return false;
  return !isReportedTail(stop);
}

/** "Conn. (AP) —" and a source in brackets, "(Smith 55)", belong to what they follow. */
function continuesBeforeBracket(stop: Stop, word: string): boolean {
  if (stop.closers === "" && stop.marks === "." && isAbbreviation(word)) return true;
  return /^\(\p{Lu}[\p{L}’'.& -]{0,40}\s\d{1,4}\)/u.test(stop.text.slice(stop.next, stop.next + 60));
}

/** A capital, a number, a bullet or other mark begins a sentence; a small letter only in "iPhone", "de Blasio". */
function startsLikeSentence(stop: Stop): boolean {
  const rest = stop.rest;
  if (!/^\p{Ll}/u.test(rest)) return true;
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(rest)) return true;
  const [particle = "", name = ""] = rest.split(/[\s-]/u, 2);
  return stop.closers === "" && NAME_PARTICLES.has(particle) && /^\p{Lu}\p{Ll}/u.test(name) && isPlain(stop);
}

function isPlain(stop: Stop): boolean {
  return stop.marks === "." && readAbbreviation(stop) === null;
}

/** The space between two sentences was lost: `children.”He also`, `ICE.It’s`; not in addresses and names. */
function endsWithoutSpace(stop: Stop): boolean {
  const rest = stop.rest;
  if (!/^(?:\p{Lu}[\p{Ll}’']|[IA]\s)/u.test(rest)) return false;
  if (/["”»]/u.test(stop.closers)) return true;
  if (stop.closers !== "" && stop.closers !== ")") return false;
  const opened = /["“]/u.test(stop.text[stop.next] ?? "");
  return opened || (isProse(stop) && !isAddress(stop, rest));
}

function isProse(stop: Stop): boolean {
  const word = stop.word;
  if (!/^(?:\p{Lu}?[\p{Ll}’'-]+|\p{Lu}{2,}|\p{N}{1,4})$/u.test(word) || word.length < 2) return false;
  return stop.marks.length === 1 && readAbbreviation(stop) === null && !isAbbreviation(word);
}

function isAddress(stop: Stop, rest: string): boolean {
  if (/^(?:Com|Org|Net|Gov|Edu|Co|Io|Js|Md|Tv|Us|Uk)\b/u.test(rest)) return true;
  if (/^[^\s.]*[@/\\_]|^\S*@|^[^\s.]+\.\p{L}/u.test(rest)) return true;
  return /(?:[@/\\_]|www\.)\S*$/u.test(`${textBeforeWord(stop)}${stop.word}`);
}
