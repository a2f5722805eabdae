/**
 * Words that ask rather than say what about. They are dropped when the line is a question, and kept in a
 * plain list of words ("the told story"), where they may be the subject.
 */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `tell say says said saying told mean means meant happen happens happened happening know known think thinks
  thought give gave show explain describe find please latest news many much anything something anyone someone
  everything been going gone went update updates`.split(/\s+/u),
);

/** A line that begins with one of these, or ends in a question mark, is a question. */
export const QUESTION_OPENERS: ReadonlySet<string> = new Set(
  "who whom whose what which when where why how did does do is are was were has have had can could will would should tell show explain describe give find please summarize summarise any latest news update updates coverage stories articles".split(
    " ",
  ),
);

/** A line of these and function words alone asks for the newest: "what's new?", "latest news". */
export const NEWEST_WORDS: ReadonlySet<string> = new Set(
  "latest newest new news update updates headlines recent recently today".split(" "),
);

/** After "how" they ask for a measure, which articles give without the word: "how big was the leak?". */
export const MEASURED_WORDS: ReadonlySet<string> = new Set(
  "big large long high far often old tall deep wide fast heavy bad serious soon".split(" "),
);
