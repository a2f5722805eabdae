/** A place where a sentence may end: its mark, what closes after it, and where the text goes on. */
export type Stop = Readonly<{
  /** The stretch all offsets point into. */
  text: string;
  /** First character of the sentence that may end here. */
  start: number;
  /** First mark of the run `.`, `?!`, `. . .`. */
  at: number;
  /** The marks, without what closes after them. */
  marks: string;
  /** Quotation marks and brackets that close after the marks. */
  closers: string;
  /** Just after the closers. */
  end: number;
  /** The next character that is not white space; the text's length when there is none. */
  next: number;
  /** The word that ends at the stop, with inner stops: `U.S` for "the U.S.", `Conn`, `p.m`; "" when there is none. */
  word: string;
  /** The text from the next word on, opening quotation marks and brackets skipped. */
  rest: string;
}>;

/** How much of the text around a stop is ever read: keeps the work linear. */
export const WINDOW = 60;

/** A stop with the words on both sides, which are read once for all the rules that ask for them. */
export function toStop(place: Omit<Stop, "word" | "rest">): Stop {
  const { text, start, at, next } = place;
  const before = text.slice(Math.max(start, at - WINDOW), at);
  // From the end backwards: a pattern that looks for the beginning tries every character of the window.
  const tail = /$(?<=([\p{L}\p{M}\p{N}.’'°&§-]*))/u.exec(before)?.[1] ?? "";
  return {
    ...place,
    word: tail.replace(/^[.’'-]+/u, ""),
    rest: text.slice(next, next + WINDOW).replace(/^["“‘'«([¿¡]+\s*/u, ""),
  };
}

/** What stands before the last word, white space trimmed: "in Simsbury," for "in Simsbury, Conn." */
export function textBeforeWord(stop: Stop): string {
  const before = stop.text.slice(Math.max(stop.start, stop.at - WINDOW), stop.at);
  return before.slice(0, before.length - stop.word.length).trimEnd();
}

/** The next word, with its apostrophes and hyphens: "It’s", "al-Qaida". */
export function wordAfter(stop: Stop): string {
  return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*/u.exec(stop.rest)?.[0] ?? "";
}
