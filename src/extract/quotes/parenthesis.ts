import { isComma, type Node, type NounNode } from "./nodes.ts";
import { lastIndex, type Subject, skipAside, startOfPhrase } from "./noun-phrase.ts";
import { speakerKindOf } from "./speaker-nouns.ts";

/** What "who", "which" or "that" at `relative` stands for. */
export function antecedent(nodes: readonly Node[], relative: number): Subject | null {
  let at = skipAside(nodes, relative - 1);
  const comma = nodes[at];
  if (comma?.kind === "link" && (comma.part === "comma" || comma.part === "break")) {
    at -= 1;
    const across = acrossApposition(nodes, at);
    if (across !== null) return { at: across, relative, how: "relative" };
  }
  const end = skipAside(nodes, at);
  const noun = nodes[end];
  if (noun?.kind !== "noun") return null;
  const name = acrossApposition(nodes, end);
  const start = startOfPhrase(nodes, end).at;
  // "is fond of a poem that begins": what follows "is" speaks to nobody.
  const nearest =
    isCopula(nodes[start - 1]) || (isWho(nodes[relative]) && !isPerson(nodes[start]) && isPerson(noun));
  const phrase = { at: name ?? (nearest ? end : start) };
  return { ...phrase, relative, how: "relative" };
}

const isWho = (node: Node | undefined) => node?.kind === "link" && node.token.lower === "who";

/** "took issue with Ada Brook, who": "issue" is nobody. */
const isPerson = (node: Node | undefined) =>
  node?.kind === "noun" &&
  (node.head.pos === "PROPN" || /^(?:person|group)$/u.test(speakerKindOf(node.head.lower) ?? ""));

const isCopula = (node: Node | undefined) =>
  node?.kind === "verb" && /^(?:is|was|are|were|be|been)$/u.test(node.word);

/** "Jane Doe, a teacher, who": back over "a teacher" to the name. */
function acrossApposition(nodes: readonly Node[], end: number): number | null {
  const node = nodes[end];
  if (node?.kind !== "noun" || !isDescription(node)) return null;
  const comma = nodes[end - 1];
  const name = nodes[end - 2];
  const named =
    comma?.kind === "link" && comma.part === "comma" && name?.kind === "noun" && name.head.pos === "PROPN";
  return named ? end - 2 : null;
}

export const isDash = (text: string) => /^[—–-]+$/u.test(text);

/** "Ada Brook of Milford, a group founded in 2016, said": back over the comma pairs to the name. */
export function acrossParenthesis(nodes: readonly Node[], comma: number): Subject | null {
  let segmentEnd = comma - 1;
  for (let passed = 0; passed < 6; passed += 1) {
    const opening = lastIndex(nodes, segmentEnd, (node) => {
      return (
        node.kind === "quote" ||
        (node.kind === "link" &&
          (node.part === "comma" || (node.part === "break" && isDash(node.token.text))))
      );
    });
    if (opening <= 0 || nodes[opening]?.kind === "quote") return null;
    const end = skipAside(nodes, opening - 1);
    const candidate = nodes[end];
    if (
      candidate?.kind === "noun" &&
      !candidate.time &&
      !isPredicate(nodes[opening + 1]) &&
      !/^\d+$/u.test(candidate.head.text)
    ) {
      const subject = startOfPhrase(nodes, end);
      const first = nodes[subject.at];
      const segmentStart = nodes[subject.at - 1];
      const fresh =
        !(segmentStart?.kind === "link" && segmentStart.part === "preposition") ||
        segmentStart.token.lower === "as";
      if (first?.kind === "noun" && fresh) {
        const name = passed === 0 ? nameIn(nodes, opening, comma) : null;
        if (name !== null && (isDescription(first) || isObject(nodes, subject.at))) return name;
        if (!(isDescription(first) && hasNameBefore(nodes, subject.at))) return subject;
      }
    }
    segmentEnd = opening - 1;
  }
  return nameIn(nodes, lastIndex(nodes, comma - 1, isComma), comma);
}

/** "whose firm, Milford Data, uses …, said": what a verb in the present follows has its verb already. */
const isPredicate = (node: Node | undefined) =>
  node?.kind === "verb" && node.form === "finite" && /(?:[^s]s|is|was|are|were|has|had)$/u.test(node.word);

const isObject = (nodes: readonly Node[], at: number) => nodes[at - 1]?.kind === "verb";

/** "her senior adviser, Ada Brook of Milford, said": the name that begins what stands between two commas. */
function nameIn(nodes: readonly Node[], opening: number, closing: number): Subject | null {
  const at = opening + 1;
  const noun = nodes[at];
  if (noun?.kind !== "noun" || !isNamed(noun) || noun.time || noun.tokens.length < 2) return null;
  const last = skipAside(nodes, closing - 1);
  for (let next = at; next <= last; next += 2) {
    if (next === last) return { at, relative: null, how: "before" };
    const link = nodes[next + 1];
    if (link?.kind !== "link" || link.part !== "preposition" || nodes[next + 2]?.kind !== "noun") return null;
  }
  return null;
}

function hasNameBefore(nodes: readonly Node[], at: number): boolean {
  const comma = nodes[at - 1];
  const age = nodes[at - 2];
  // "Carole Bower, 75, a retiree": over the age.
  if (isComma(comma) && age?.kind === "noun" && /^\d+$/u.test(age.head.text))
    return hasNameBefore(nodes, at - 2);
  const noun = nodes[skipAside(nodes, at - 2)];
  return (
    comma?.kind === "link" && comma.part === "comma" && noun?.kind === "noun" && !noun.time && isNamed(noun)
  );
}

/** A name, also one whose last word the tagger takes for something else: "Fay Doss". */
const isNamed = ({ head, tokens }: NounNode) =>
  head.pos === "PROPN" || (tokens.length > 1 && tokens.every(({ text }) => /^\p{Lu}/u.test(text)));

/** "a member of …", "the mayor", "Minister of State": what stands beside a name to say who it is. */
function isDescription(noun: NounNode): boolean {
  const [first] = noun.tokens;
  if (noun.tokens.length === 1 && speakerKindOf(noun.head.lower) === "person") return true;
  return !isNamed(noun) || (first?.pos === "DET" && /^(?:a|an|the)$/u.test(first.lower));
}
