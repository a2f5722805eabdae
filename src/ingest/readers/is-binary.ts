/** Bytes looked at: pictures and archives show within the first few. */
const LOOKED_AT = 65_536;
/** Texts have next to none of these; of random or packed bytes they are a tenth. */
const MOST_CONTROLS = 0.03;

/**
 * Whether bytes are a picture, an archive or other data rather than text, by their share of control characters (tab,
 * line ends and form feed aside). A byte-order mark of UTF-16 means text, whose every second byte may be 0.
 */
export function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  const looked = bytes.subarray(0, LOOKED_AT);
  const controls = looked.filter((byte) => byte < 32 && !(byte >= 9 && byte <= 13)).length;
  return controls > MOST_CONTROLS * looked.length;
}
