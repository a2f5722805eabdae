import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";

/** The document type linkedom gives. */
export type PageDocument = ReturnType<typeof parseHTML>["document"];

/**
 * A document out of sloppy HTML: parse5 builds the tree as browsers do, and linkedom, which does not mend
 * anything itself, reads what parse5 writes out.
 */
export function parsePage(html: string): PageDocument {
  return parseHTML(serialize(parse(html))).document;
}
