import { parseHTML } from "linkedom";
import { parse } from "parse5";
import { plant } from "./plant.ts";

/** The document type linkedom gives. */
export type PageDocument = ReturnType<typeof parseHTML>["document"];

/** A document out of sloppy HTML: parse5 builds the tree as browsers do, and linkedom gives it an interface. */
export function parsePage(html: string): PageDocument {
  const { document } = parseHTML("");
  plant(document, document, parse(html));
  return document;
}
