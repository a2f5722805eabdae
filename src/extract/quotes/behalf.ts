import type { Mention } from "./mention.ts";

const VOICE = "(?:spokes(?:man|woman|person|people|men)|press secretary)";
const COUNSEL = "(?:lawyers?|attorneys?)";
const AFTER = new RegExp(`\\b(?:${VOICE}|${COUNSEL}|representatives?)\\s+for\\s+((?:the\\s+)?[^,;]+)`, "iu");
const BEFORE = new RegExp(
  `^(?:an?\\s+)?([^,;]+?)(?:(?:[’']s?)?\\s+(?:chief\\s+)?${VOICE}|[’']s?\\s+${COUNSEL})\\b`,
  "iu",
);
const POSSESSIVE = /^(?:his|her|their|its|the|an?|another|one|former|campaign|defen[cs]e)$/iu;

/**
 * For whom a spokesperson or lawyer speaks, in the article's words: "a spokeswoman for Brook" gives "Brook",
 * role "ICE spokeswoman" gives "ICE"; null when nobody is named ("his lawyer", "a spokesman").
 */
export function onBehalfOf(text: string, mention: Mention, role: string | null): string | null {
  const words = mention.form === "pronoun" ? "" : text.slice(mention.span.start, mention.span.end);
  for (const phrase of [role ?? "", words]) {
    if (phrase === "" || phrase.length > 300) continue;
    const principal = AFTER.exec(phrase)?.[1] ?? BEFORE.exec(phrase)?.[1];
    const name = principal?.trim().replace(/^the\s+(?=\p{Lu})/u, "");
    if (name !== undefined && name !== "" && !POSSESSIVE.test(name) && /\p{Lu}/u.test(name)) return name;
  }
  return null;
}
