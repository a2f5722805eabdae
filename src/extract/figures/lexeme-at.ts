import type { Lexeme } from "./lexeme.ts";

/** The lexeme when it is digits, else null. */
export function digitsAt(lexemes: readonly Lexeme[], at: number): Lexeme | null {
  const lexeme = lexemes[at];
  return lexeme?.kind === "digits" ? lexeme : null;
}

/** The lower-case word written right against what stands before it; "" when there is none. */
export function gluedWord(lexemes: readonly Lexeme[], at: number): string {
  const lexeme = lexemes[at];
  return lexeme?.kind === "word" && lexeme.glued ? lexeme.lower : "";
}
