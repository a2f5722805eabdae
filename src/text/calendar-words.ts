/** The months in order, lower case. */
export const MONTHS: readonly string[] =
  "january february march april may june july august september october november december".split(" ");

/** The days of the week, lower case. */
export const WEEKDAYS: readonly string[] = "monday tuesday wednesday thursday friday saturday sunday".split(
  " ",
);
