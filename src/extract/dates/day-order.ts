/** Three numbers that can be a date: "25/12/2019", "3.4.19". */
const NUMBERS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/gu;

/**
 * Whether a text prints the day before the month in dates of numbers. It does when one of them can be read in no
 * other way ("25/12/2019") and none the other way round; a text without such a date is read in American order.
 */
export function printsDayFirst(text: string): boolean {
  let dayFirst = false;
  for (const [, first, , second] of text.matchAll(NUMBERS)) {
    const [one, other] = [Number(first), Number(second)];
    if (other > 12 && other < 32 && one <= 12) return false;
    if (one > 12 && one < 32 && other <= 12) dayFirst = true;
  }
  return dayFirst;
}
