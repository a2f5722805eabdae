/** Words printed with a leading apostrophe that opens no quotation: ’tis, ’em, rock ’n’ roll. */
export const ELISIONS: ReadonlySet<string> = new Set([
  "tis",
  "twas",
  "em",
  "til",
  "till",
  "cause",
  "cos",
  "n",
  "bout",
  "round",
  "neath",
]);
