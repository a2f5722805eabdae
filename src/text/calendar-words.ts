/** The months in order, as they are printed. */
export const MONTH_NAMES: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** The days of the week from Monday on, as they are printed. */
export const WEEKDAY_NAMES: readonly string[] =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** The months in order, lower case. */
export const MONTHS: readonly string[] = MONTH_NAMES.map((name) => name.toLowerCase());

/** The days of the week from Monday on, lower case. */
export const WEEKDAYS: readonly string[] = WEEKDAY_NAMES.map((name) => name.toLowerCase());
