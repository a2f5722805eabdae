/** How a feed of each kind ends after its last whole item. */
const ENDINGS: readonly (readonly [item: string, root: RegExp, ending: string])[] = [
  ["</item>", /<rss\b/iu, "</channel></rss>"],
  ["</item>", /<rdf:RDF\b/iu, "</rdf:RDF>"],
  ["</entry>", /<feed\b/iu, "</feed>"],
];

/**
 * What is whole of a feed that breaks off: everything up to the last closed item, closed properly. Null when
 * not even one item is whole.
 */
export function salvageFeed(xml: string): string | null {
  for (const [item, root, ending] of ENDINGS) {
    const last = xml.lastIndexOf(item);
    if (last >= 0 && root.test(xml.slice(0, 4096))) return xml.slice(0, last + item.length) + ending;
  }
  return null;
}
