const LENGTH = 4;

/**
 * The runs of four words of a quotation, by which printings of it are found; a shorter one is found by all its
 * words at once.
 */
export function shingles(keys: readonly string[]): ReadonlySet<string> {
  if (keys.length <= LENGTH) return new Set([keys.join(" ")]);
  const found = new Set<string>();
  for (let at = 0; at + LENGTH <= keys.length; at += 1) found.add(keys.slice(at, at + LENGTH).join(" "));
  return found;
}
