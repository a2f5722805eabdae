/** Byte-order marks and the encodings they announce (https://encoding.spec.whatwg.org/#bom-sniff). */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/**
 * The text of a file or page: by its byte-order mark, else by the declared encoding, else as UTF-8, else as
 * windows-1252, which every byte fits. NUL characters are dropped, for databases refuse them. Unknown encoding
 * names count as none.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const text =
    decodeAs(bytes, marked ?? null) ??
    decodeAs(bytes, declared) ??
    decodeAs(bytes, "utf-8") ??
    new TextDecoder("windows-1252").decode(bytes);
  return text.replaceAll("\0", "");
}

function decodeAs(bytes: Uint8Array, encoding: string | null): string | null {
  if (encoding === null) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
