/**
 * Makes foreign text safe to print in a terminal: control characters (escape sequences among them),
 * bidirectional overrides and other invisible formatting go; white space is folded to single spaces.
 */
export function plainText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "")
    .trim();
}
