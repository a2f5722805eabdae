/**
 * Function words that never decide what an article is about. They stay in the stored terms, because phrases
 * need their places, but are not indexed one by one and do not score. Deliberately short: "may" and "will"
 * are also names, "against" and "without" change what is meant.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor if of in on at to for by with from as into onto than then so
  is are was were be been being am do does did done has have had having
  it its this that these those there here he she they them him his her hers their theirs we us our ours
  you your yours i me my mine who whom whose which what when where why how
  not no also just only very more most such some any all each both other own too about up out
  would could should can cannot dont didnt doesnt isnt wasnt arent werent wont cant couldnt wouldnt hasnt
  havent hadnt shouldnt im youre theyre weve ive thats while because until through during between
  after before over under again once vs`.split(/\s+/u),
);

/** Whether a term is a function word: `isStopWord("the")`. Terms are compared folded, as `termsOf` gives them. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}
