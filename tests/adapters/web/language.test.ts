import { expect, test } from "vitest";
import { languageOf } from "../../../adapters/web/language.ts";

test.each([
  [
    "The harbour board voted on Tuesday to close the old swing bridge for repairs that will take most of the winter.",
    "en",
  ],
  [
    "Der Hafenrat hat am Dienstag beschlossen, die alte Drehbrücke für die Dauer der Arbeiten im Winter zu schließen.",
    "de",
  ],
  [
    "Le conseil du port a décidé mardi de fermer le vieux pont tournant pour des travaux qui dureront tout l’hiver.",
    "fr",
  ],
  [
    "La junta del puerto decidió el martes cerrar el viejo puente giratorio para unas obras que durarán todo el invierno.",
    "es",
  ],
  // Too little to tell.
  ["Bridge closes", null],
  ["", null],
  ["1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34", null],
])("“%s” is %s", async (text, language) => {
  expect(await languageOf(text)).toBe(language);
});
