/** One number as read from the text; `next` is the index of the lexeme after it. */
export type NumberReading = Readonly<{
  value: number;
  next: number;
  form: "digits" | "words" | "fraction";
}>;
