const WORD = /\p{L}{3}/u;

/** Whether a stretch of text has a word in it: "Dead: 12", but not "11:40 a.m." or "$ 12". */
export function saysWords(stretch: string): boolean {
  return WORD.test(stretch);
}
