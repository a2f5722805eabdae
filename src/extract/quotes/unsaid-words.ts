/** Words that deny the verb they stand with. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n’t n't never neither nor nobody none nothing no hardly".split(" "),
);

/** Words before "to say" that leave open whether anything was said, or say that nothing was. */
export const UNREALISED: ReadonlySet<string> = new Set(
  `expect expects expected expecting refuse refuses refused refusing decline declines declined declining want wants
  wanted wanting plan plans planned planning hope hopes hoped hoping intend intends intended intending fail fails
  failed failing hesitate hesitates hesitated threaten threatens threatened threatening prepare prepares prepared
  preparing advise advises advised tell tells told instruct instructs instructed order orders ordered encourage
  encourages encouraged ask asks asked beg begs begged urge urges urged urging pressed pressing likely unlikely due set scheduled ready unwilling reluctant loath
  afraid supposed ought need needs needed try tries tried trying wish wishes wished pretend pretends pretended
  pretending dare dared dares going about has have had`.split(/\s+/u),
);

/** Words before "saying" that tell it was left unsaid. */
export const LEFT_UNSAID: ReadonlySet<string> = new Set(
  "without instead short deny denied denies denying against avoid avoids avoided avoiding imagine imagined imagines stop stopped".split(
    " ",
  ),
);

/** Verbs whose clause their subject does not vouch for: "Brook denied that Reed had said “…”". */
export const DISOWNING: ReadonlySet<string> = new Set(
  "deny denies denied denying doubt doubts doubted doubting dispute disputes disputed disputing".split(" "),
);

/** Nouns whose clause nobody vouches for: "rumors that Reed had said “…” are false". */
export const RUMOURS: ReadonlySet<string> = new Set(
  `rumor rumors rumour rumours claim claims allegation allegations accusation accusations suggestion suggestions
  speculation notion idea theory hoax myth`.split(/\s+/u),
);

/** Beside the verb these leave it open whether anything was said; beside an outer one they deny its clause. */
export const DOUBTED: ReadonlySet<string> = new Set("allegedly supposedly purportedly".split(" "));
export const FALSELY: ReadonlySet<string> = new Set(
  "falsely wrongly mistakenly erroneously incorrectly".split(" "),
);

/** What opens a condition: nobody has said what follows. */
export const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "lest"]);

/** With these "would" tells of a habit or of a later day, not of a supposition. */
export const NARRATIVE: ReadonlySet<string> = new Set(
  "later often always sometimes usually frequently eventually soon then go".split(" "),
);
