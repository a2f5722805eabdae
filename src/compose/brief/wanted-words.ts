/** How a question opens that asks for a certain kind of answer; the first that fits counts. */
export const WANTED_OPENINGS = [
  {
    opening: /^\s*how\s+much\b.*\b(?:cost|pay|paid|price|spend|spent|money|worth|owe|owed|save|saved)\b/iu,
    wanted: "sum",
  },
  { opening: /^\s*how\s+(?:much|many|large|big|long|high|far|often|old)\b/iu, wanted: "count" },
  { opening: /^\s*(?:when|what\s+(?:day|date|year))\b/iu, wanted: "date" },
  { opening: /^\s*(?:why|what\s+caused|what\s+led)\b/iu, wanted: "reason" },
] as const;

/** Units of money, as `Figure.unit` has them. */
export const SUM_UNITS: ReadonlySet<string> = new Set(["dollar", "euro", "pound", "cent", "yen", "peso"]);

/** Words that give a reason. */
export const REASON_WORDS =
  /\b(?:because|since|due to|owing to|caused by|blamed?|as a result|in order to|so that|after|following|to (?:fill|save|avoid|prevent|stop|reduce|meet|cut|make|pay|protect|help)|could not|cannot|reasons?)\b/iu;
