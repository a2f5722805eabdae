import type { Token } from "../../text/annotate.ts";
import type { TextDocument } from "../../text/document.ts";
import { isFirstName } from "./first-names.ts";
import type { Name } from "./name.ts";
import { TITLES } from "./person-words.ts";

const KIN =
  /^(?:ex-)?(?:(?:half-?|step|grand)?(?:brother|sister|father|mother|son|daughter)|husband|wife|widow|widower|uncle|aunt|cousin|nephew|niece)$/u;
const POSSESSIVE = /^(?:his|her)$/u;

/** Words between the owner and the relation, "her late younger brother". */
const MOST_BETWEEN = 3;

/**
 * Whether a full name is introduced as a relative of somebody who is called by its surname alone, so that the bare surname
 * is that other person's: "Brook’s husband, Carl Brook," · "her brother Carl Brook" where "Brook" came before.
 * `earlier` tells whether the surname stood alone before this name. Not in "Ada Brook’s husband, Carl Brook": the owner
 * is named in full.
 */
export function isKinOfBareSurname(
  doc: TextDocument,
  name: Name,
  surname: string,
  earlier: boolean,
): boolean {
  const tokens = doc.tokens[name.sentence] ?? [];
  const isOwner = (at: number): boolean => {
    if (POSSESSIVE.test(tokens[at]?.lower ?? "")) return earlier;
    if (!/^[’']s?$/u.test(tokens[at]?.text ?? "") || tokens[at - 1]?.text !== surname) return false;
    const before = tokens[at - 2];
    return before === undefined || !/^\p{Lu}/u.test(before.text) || !isGivenName(before);
  };
  const relation = tokens[name.from - 1]?.text === "," ? name.from - 2 : name.from - 1;
  if (KIN.test(tokens[relation]?.text ?? "")) {
    for (let at = relation - 1; at >= 0 && relation - at <= MOST_BETWEEN + 1; at -= 1) {
      if (isOwner(at)) return true;
      if (!/^(?:ADJ|ADV|NOUN|PUNCT|VERB)$/u.test(tokens[at]?.pos ?? "")) return false;
    }
    return false;
  }
  // "Carl Brook, her husband, said"
  if (tokens[name.to]?.text !== ",") return false;
  const owner = POSSESSIVE.test(tokens[name.to + 1]?.lower ?? "") ? name.to + 1 : name.to + 2;
  return (
    isOwner(owner) && tokens.slice(owner + 1, owner + 2 + MOST_BETWEEN).some(({ text }) => KIN.test(text))
  );
}

/** "Ada" in "Ada Brook’s", "Quenby" in "Quenby Brook’s"; not "Senator" or "When". */
const isGivenName = ({ text, lower, pos }: Token): boolean =>
  isFirstName(text) || (pos === "PROPN" && !TITLES.has(lower));
