/** Larger feeds are refused: the largest in the wild carry a few hundred full articles. */
export const LARGEST_FEED = 16 * 1024 * 1024;
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

function nestsTooDeep(xml: string): boolean {
  let depth = 0;
  for (const match of xml.matchAll(
    /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<(\/?)[\p{L}_][^<>]*?(\/?)>/gu,
  )) {
    if (match[1] === undefined) continue;
    if (match[1] === "/") depth = Math.max(0, depth - 1);
    else if (match[2] !== "/") depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
