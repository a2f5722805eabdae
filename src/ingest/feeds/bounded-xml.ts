/** Larger feeds are refused: the largest in the wild carry a few hundred full articles. */
export const LARGEST_FEED = 8 * 1024 * 1024;
/** No feed nests deeper on purpose; markup inside items is escaped or in CDATA and does not count. */
const DEEPEST = 256;

/**
 * A feed's text made safe to parse: a document type declaration is cut out, for its entities can grow without
 * bound, and control characters that XML forbids go too. Gives why instead when it nests too deep. Linear.
 */
export function boundedXml(
  text: string,
): Readonly<{ kind: "ok"; xml: string }> | Readonly<{ kind: "refused"; why: string }> {
  const xml = withoutDoctype(text).replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, "");
  return nestsTooDeep(xml)
    ? { kind: "refused", why: `its elements are nested more than ${DEEPEST} deep` }
    : { kind: "ok", xml };
}

/** Cuts from `<!DOCTYPE` to its end, an internal subset in brackets included. */
function withoutDoctype(text: string): string {
  const start = text.slice(0, 4096).search(/<!DOCTYPE/iu);
  if (start < 0) return text;
  const bracket = text.indexOf("[", start);
  const close = text.indexOf(">", start);
  if (close < 0) return text.slice(0, start);
  if (bracket < 0 || bracket > close) return text.slice(0, start) + text.slice(close + 1);
  const subset = /\]\s*>/u.exec(text.slice(bracket));
  return subset === null
    ? text.slice(0, start)
    : text.slice(0, start) + text.slice(bracket + subset.index + subset[0].length);
}

/** Stretches that hold no elements, by how they begin and end. */
const OPAQUE: readonly (readonly [begin: string, end: string])[] = [
  ["<![CDATA[", "]]>"],
  ["<!--", "-->"],
];

/** Walks from mark to mark: a stretch that never ends is the rest of the text and is looked for only once. */
function nestsTooDeep(xml: string): boolean {
  const tag = /<(\/?)[\p{L}_][^<>]*>/uy;
  let depth = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const opaque = OPAQUE.find(([begin]) => xml.startsWith(begin, at));
    if (opaque !== undefined) {
      const end = xml.indexOf(opaque[1], at + opaque[0].length);
      if (end < 0) return false;
      at = end + opaque[1].length;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(xml);
    at += found?.[0].length ?? 1;
    if (found === null) continue;
    if (found[1] === "/") depth = Math.max(0, depth - 1);
    else if (!found[0].endsWith("/>")) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
