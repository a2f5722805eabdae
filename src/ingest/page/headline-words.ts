/** What parts a headline from the name of the site, of a section or of the author. */
const PARTING = /\s+[|•·»«–—:-]+\s+|\s*[|»]\s*|:\s+/u;

/**
 * A page's title without what sites add to it: "Council buys cannery - The Daily Tide" gives "Council buys
 * cannery" when that is the outlet, or when a heading on the page has the first words alone. A heading that is
 * the lesser part of the title is the site's name.
 */
export function headlineWords(
  title: string | null,
  outlet: string | null,
  headings: readonly string[],
): string | null {
  if (title === null) return null;
  const bare = withoutOutlet(title, outlet ?? "");
  const heading = headings.find((words) => words.length * 2 > bare.length && isPartOf(words, bare));
  return heading ?? bare;
}

/** Whether a heading is the beginning or the end of a title, and the rest is parted from it. */
function isPartOf(heading: string, title: string): boolean {
  const parting = (rest: string, where: "start" | "end"): boolean =>
    new RegExp(where === "start" ? `^(?:${PARTING.source})` : `(?:${PARTING.source})$`, "u").test(rest);
  if (title.startsWith(heading)) return parting(title.slice(heading.length), "start");
  return title.endsWith(heading) && parting(title.slice(0, -heading.length), "end");
}

function withoutOutlet(title: string, outlet: string): string {
  if (outlet === "" || title.length <= outlet.length) return title;
  const same = (part: string): boolean => part.toLowerCase() === outlet.toLowerCase();
  if (same(title.slice(-outlet.length))) {
    const rest = title.slice(0, -outlet.length);
    const bare = rest.replace(new RegExp(`(?:${PARTING.source})$`, "u"), "");
    if (bare !== rest && bare !== "") return bare;
  }
  return title;
}
