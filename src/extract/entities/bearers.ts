import type { TextDocument } from "../../text/document.ts";
import type { Name } from "./name.ts";
import { isPassing } from "./passing.ts";

/** A line that parts the reports of a running page: "9:05 p.m.", "___", "* * *". */
const PARTING_LINE = /^(?:[_*–—-][_*–—\s-]{2,}\.?|\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m\.?)$/iu;
const LONGEST_LINE = 12;

/** How many namings back are remembered; farther back nobody is meant by a surname alone. */
const REMEMBERED = 20;

/** Who of one surname was named in full so far, in one part of a page: at all, as doing something, and last. */
type Met<T> = { readonly part: number; readonly named: T[]; readonly introduced: T[]; readonly recent: T[] };

/** Keeps who was named in full last. Names are to be told in the order of the text. */
export type Bearers<T> = Readonly<{
  /** A full name. Somebody merely named beside another ("the son of Carl Brook") takes the surname from nobody. */
  meet: (name: Name, surname: string, bearer: T) => void;
  /**
   * Which of the people whom a surname may mean is meant here: the only one named so far, or whoever was named in full
   * last, who must be the one that the page brought in first, for then the surname was theirs before another had it.
   * Null for all others.
   */
  meant: (name: Name, surname: string, candidates: readonly T[]) => T | null;
}>;

/** Nobody was named yet. In a page of several reports ("9:05 p.m.") every report names people anew. */
export function followBearers<T>(doc: TextDocument): Bearers<T> {
  const partOf = partsOfPage(doc);
  const met = new Map<string, Met<T>>();
  const inPart = (name: Name, surname: string): Met<T> => {
    const part = partOf[doc.sentences[name.sentence]?.block ?? 0] ?? 0;
    const known = met.get(surname);
    if (known?.part === part) return known;
    const fresh: Met<T> = { part, named: [], introduced: [], recent: [] };
    met.set(surname, fresh);
    return fresh;
  };
  return {
    meet: (name, surname, bearer) => {
      const { named, introduced, recent } = inPart(name, surname);
      if (named.length < REMEMBERED && !named.includes(bearer)) named.push(bearer);
      if (isPassing(doc.text, name.span)) return;
      if (introduced.length < REMEMBERED && !introduced.includes(bearer)) introduced.push(bearer);
      recent.push(bearer);
      if (recent.length > REMEMBERED) recent.shift();
    },
    meant: (name, surname, candidates) => {
      const { named, introduced, recent } = inPart(name, surname);
      const [only, ...others] = named.filter((bearer) => candidates.includes(bearer));
      if (only !== undefined && others.length === 0) {
        if (!introduced.includes(only)) introduced.push(only);
        return only;
      }
      const first = introduced.find((bearer) => candidates.includes(bearer));
      const last = recent.findLast((bearer) => candidates.includes(bearer));
      return first !== undefined && first === last ? first : null;
    },
  };
}

/** The number of parting lines before each block. */
function partsOfPage(doc: TextDocument): readonly number[] {
  let part = 0;
  return doc.blocks.map(({ span }) => {
    const line = doc.text.slice(span.start, Math.min(span.end, span.start + LONGEST_LINE + 1)).trim();
    if (line.length <= LONGEST_LINE && PARTING_LINE.test(line)) part += 1;
    return part;
  });
}
