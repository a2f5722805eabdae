const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  read: ["read"],
  think: ["thought"],
  begin: ["began", "begun"],
  speak: ["spoke", "spoken"],
  see: ["saw", "seen"],
  give: ["gave", "given"],
  make: ["made"],
  send: ["sent"],
  sing: ["sang", "sung"],
  swear: ["swore", "sworn"],
  find: ["found"],
  know: ["knew", "known"],
  feel: ["felt"],
  show: ["showed", "shown"],
  hold: ["held"],
  spell: ["spelled", "spelt"],
  stand: ["stood"],
  cast: ["cast"],
  hit: ["hit"],
  tear: ["tore", "torn"],
  beg: ["begged"],
  seek: ["sought"],
  understand: ["understood"],
  foresee: ["foresaw", "foreseen"],
  quip: ["quipped"],
  quiz: ["quizzed"],
  rip: ["ripped"],
  snap: ["snapped"],
  rebut: ["rebutted"],
  admit: ["admitted"],
  commit: ["committed"],
  refer: ["referred"],
  prefer: ["preferred"],
  plan: ["planned"],
  sum: ["summed"],
  dub: ["dubbed"],
  pen: ["penned"],
  shoot: ["shot"],
  fret: ["fretted"],
  deal: ["dealt"],
  plead: ["pleaded", "pled"],
  lead: ["led"],
  learn: ["learned", "learnt"],
  forget: ["forgot", "forgotten"],
};

/** Every inflected form of a white-space separated list of verbs, each with its lemma: "said" to "say". */
export function verbForms(lemmas: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of lemmas.split(/\s+/u)) {
    if (lemma === "") continue;
    for (const form of [lemma, third(lemma), gerund(lemma), ...(IRREGULAR[lemma] ?? [past(lemma)])]) {
      forms.set(form, lemma);
    }
  }
  return forms;
}

function third(lemma: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(lemma)) return lemma === "quiz" ? "quizzes" : `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function past(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function gerund(lemma: string): string {
  const doubled = IRREGULAR[lemma]?.find((form) => form === `${lemma}${lemma.at(-1)}ed`);
  if (doubled !== undefined) return `${doubled.slice(0, -2)}ing`;
  if (/[^e]e$/u.test(lemma) && lemma !== "see") return `${lemma.slice(0, -1)}ing`;
  return `${lemma}ing`;
}
