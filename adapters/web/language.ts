/** Shorter texts say too little. */
const FEWEST_CHARACTERS = 80;
const LOOKED_AT = 2000;

/**
 * The language a text is written in, as a BCP 47 tag; null when it cannot be told. The detector's tables are
 * loaded with the first page that does not name its language.
 */
export async function languageOf(text: string): Promise<string | null> {
  if (text.length < FEWEST_CHARACTERS) return null;
  const { eld } = await import("eld/extrasmall");
  const found = eld.detect(text.slice(0, LOOKED_AT));
  return found.isReliable() && found.language !== "" ? found.language : null;
}
