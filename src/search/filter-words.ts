/** Filters inside the words of a question, as `parseQuery` reads them: `speaker:Bhatt`, `outlet:"News 12"`. */
export const FILTERS = /\b(?:speaker|outlet|since|until):\s*(?:"[^"]*"|“[^”]*”|\S+)/giu;
