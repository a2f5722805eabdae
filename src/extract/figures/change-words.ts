/** Verbs and particles that say a figure went up, in every form the news prints. */
export const UP_VERBS: ReadonlySet<string> = new Set(
  `rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing grow grows grew
  grown growing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained
  gaining advance advances advanced advancing up swell swelled swelling spike spiked spiking rally rallied rallying
  rebound rebounded expand expanded expanding leap leapt leaped skyrocketed mushroomed hike hiked raise raised raises
  raising boost boosted boosting accelerate accelerated strengthened strengthen appreciated inch inched edged`.split(
    /\s+/u,
  ),
);

/** Verbs and particles that say it went down. */
export const DOWN_VERBS: ReadonlySet<string> = new Set(
  `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
  decreased decreasing sink sinks sank sunk sinking slip slips slipped slipping tumble tumbles tumbled tumbling plunge
  plunges plunged plunging slide slides slid sliding down shrink shrinks shrank shrunk shrinking dip dips dipped
  dipping cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashed slashing slump
  slumped slumping plummet plummeted plummeting contract contracted contracting crash crashed weaken weakened ease
  eased trim trimmed shed sheds depreciated retreated`.split(/\s+/u),
);

/** With these a share or a number of points is how far it went down; anything else is what was lost. */
export const LOSS_VERBS: ReadonlySet<string> = new Set(["lose", "loses", "lost", "losing"]);

/** The same for the way up: "added 95 points". */
export const GAIN_VERBS: ReadonlySet<string> = new Set(["add", "adds", "added", "adding"]);

/** Of these verbs a number is only the change with "by" before it: "raised $5 million", "cut 900 jobs". */
export const NEEDS_BY: ReadonlySet<string> = new Set(
  `raise raised raises raising cut cuts cutting lower lowered lowering lowers boost boosted boosting hike hiked reduce
  reduced reduces reducing advance shed sheds slash slashed slashing trim trimmed expand expanded inch edged`.split(
    /\s+/u,
  ),
);

/** Nouns of change after or before a number: "a 12 percent increase", "a drop of 12 percent". */
export const UP_NOUNS: ReadonlySet<string> = new Set(
  "increase increases rise rises gain gains jump surge growth hike raise climb spike uptick boost higher more".split(
    " ",
  ),
);
export const DOWN_NOUNS: ReadonlySet<string> = new Set(
  "decrease decreases drop decline declines fall reduction reductions cut cuts dip plunge slump lower less fewer loss".split(
    " ",
  ),
);

/** Nouns of change without comparisons: what changed stands around them. */
export const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  `increase increases rise rises gain gains jump jumps surge hike hikes spike uptick climb rebound decrease decreases
  drop drops decline declines fall falls reduction reductions dip plunge slump slide loss`.split(/\s+/u),
);

/** What may stand between the verb and its number. */
export const CHANGE_FILLERS: ReadonlySet<string> = new Set([
  "by",
  "another",
  "a",
  "an",
  "the",
  "only",
  "just",
  "sharply",
  "slightly",
  "further",
  "some",
  "steadily",
  "higher",
  "lower",
  "up",
  "down",
  "whopping",
  "staggering",
  "modest",
  "average",
  "of",
  "additional",
  "still",
]);
