/** How outlets mark what is no report, at the head of its headline. */
const MARK =
  /^\s*(?:opinion|editorial|op-?ed|column|commentary|viewpoint|letters?(?: to the editor)?|guest (?:column|essay|opinion))\s*(?:[:|–—]|-\s)/iu;

/** Whether a headline says that what follows is opinion: "Opinion: The lanes must go", not "Letter bomb: two held". */
export function isOpinion(headline: string | null): boolean {
  return headline !== null && MARK.test(headline);
}
