import type { Node, NounNode, VerbNode } from "./nodes.ts";
import { ATTITUDE_VERBS, HEARER_VERBS, SPEECH_VERBS } from "./reporting-verbs.ts";
import { speakerKindOf } from "./speaker-nouns.ts";

/** The noun phrase a verb belongs to, and how it was found. */
export type Subject = Readonly<{
  /** Index of the noun phrase among the nodes. */
  at: number;
  /** Index of "who" or "which" when the verb stands in a relative clause about the noun phrase. */
  relative: number | null;
  how: "before" | "after" | "relative" | "shared" | "participle" | "infinitive" | "by";
}>;

const MOST_STEPS = 60;

/** The subject of the verb at `verb`, or null when the grammar does not show one. */
export function subjectOf(nodes: readonly Node[], verb: number, depth = 0): Subject | null {
  const node = nodes[verb];
  if (node?.kind !== "verb" || depth > 4) return null;
  if (node.form === "passive") return agent(nodes, verb);
  if (node.form === "infinitive") return infinitive(nodes, verb, depth);
  const before = skipAside(nodes, verb - 1);
  const previous = nodes[before];
  if (previous === undefined) return null;
  if (previous.kind === "noun" && !previous.time) {
    if (node.form === "gerund" && isDocument(previous)) {
      // "followed up with a tweet saying": whoever wrote it, if the sentence says.
      const author = main(nodes, verb, "participle", depth);
      const noun = author === null ? undefined : nodes[author.at];
      if (noun?.kind === "noun" && !isDocument(noun)) return author;
    }
    if (node.form === "gerund" && !isLoneParticiple(nodes, before))
      return main(nodes, verb, "participle", depth);
    return phraseBefore(nodes, before, depth);
  }
  if (previous.kind === "link") {
    if (previous.part === "relative" || previous.part === "that") return antecedent(nodes, before);
    if (previous.part === "conjunction") return main(nodes, verb, "shared", depth);
    if (previous.part === "comma" || (previous.part === "break" && isDash(previous.token.text))) {
      if (node.form === "gerund") return main(nodes, verb, "participle", depth);
      return acrossParenthesis(nodes, before) ?? main(nodes, verb, "shared", depth);
    }
    if (previous.part === "preposition" && node.form === "gerund")
      return main(nodes, verb, "participle", depth);
    return null;
  }
  if (node.form === "gerund") return main(nodes, verb, "participle", depth);
  if (previous.kind === "verb") return relativeBefore(nodes, before);
  return null;
}

const isDocument = (noun: NounNode) => speakerKindOf(noun.head.lower) === "document";

/** Passes over adverbs, phrases of time ("on Friday") and brackets. */
export function skipAside(nodes: readonly Node[], from: number): number {
  let at = from;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const node = nodes[at];
    if (node === undefined) return at;
    if (node.kind === "link" && node.part === "adverb") at -= 1;
    else if (node.kind === "noun" && node.time) {
      const before = nodes[at - 1];
      at -= before?.kind === "link" && before.part === "preposition" ? 2 : 1;
    } else if (node.kind === "link" && node.part === "close") {
      const open = lastIndex(nodes, at, (other) => other.kind === "link" && other.part === "open");
      if (open < 0) return at;
      at = open - 1;
    } else return at;
  }
  return at;
}

function lastIndex(nodes: readonly Node[], from: number, fits: (node: Node) => boolean): number {
  for (let at = from; at >= 0 && from - at < MOST_STEPS; at -= 1) {
    const node = nodes[at];
    if (node !== undefined && fits(node)) return at;
  }
  return -1;
}

/** "A spokesman for the mayor of Hartford" + verb: the first noun phrase of the chain of prepositions. */
function phraseBefore(nodes: readonly Node[], end: number, depth: number): Subject | null {
  let at = end;
  for (;;) {
    const link = nodes[at - 1];
    const noun = nodes[at - 2];
    if (link?.kind !== "link") break;
    if (link.part === "preposition" && noun?.kind === "noun" && !noun.time) at -= 2;
    else if (link.part === "conjunction" && noun?.kind === "noun" && !noun.time) {
      // "Smith and Jones said": one subject; "praised Smith and Jones said": two clauses.
      const left = nodes[at - 3];
      if (left?.kind === "verb") break;
      at -= 2;
    } else break;
  }
  const before = nodes[at - 1];
  if (before?.kind === "verb" && at - 1 > 0 && !takesClause(before)) {
    const outer = relativeBefore(nodes, at - 1);
    if (outer !== null) return outer;
    if (depth === 0 && participleOf(nodes, at - 1)) {
      const owner = skipAside(nodes, at - 2);
      if (nodes[owner]?.kind === "noun") return phraseBefore(nodes, owner, depth + 1);
    }
  }
  if (before?.kind === "link" && before.part === "preposition" && at !== end) {
    return { at: end, relative: null, how: "before" };
  }
  return { at, relative: null, how: "before" };
}

function takesClause(verb: VerbNode): boolean {
  return SPEECH_VERBS.has(verb.word) || ATTITUDE_VERBS.has(verb.word);
}

function participleOf(nodes: readonly Node[], verb: number): boolean {
  const node = nodes[verb];
  return node?.kind === "verb" && node.tokens.length === 1 && /(?:ed|en|ent|ing)$/u.test(node.word);
}

/** "the man who shot Smith" + verb: the noun before the relative clause that ends here. */
function relativeBefore(nodes: readonly Node[], from: number): Subject | null {
  for (let at = from; at >= 0 && from - at < MOST_STEPS; at -= 1) {
    const node = nodes[at];
    if (node === undefined || node.kind === "quote") return null;
    if (node.kind !== "link") continue;
    if (node.part === "break" || node.part === "colon" || node.part === "comma") return null;
    if (node.part === "relative" || node.part === "that") {
      const noun = skipAside(nodes, at - 1);
      return nodes[noun]?.kind === "noun" ? { ...startOfPhrase(nodes, noun), how: "before" } : null;
    }
  }
  return null;
}

function startOfPhrase(nodes: readonly Node[], end: number): Subject {
  return phraseBefore(nodes, end, 3) ?? { at: end, relative: null, how: "before" };
}

function antecedent(nodes: readonly Node[], relative: number): Subject | null {
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
  const phrase = name === null ? startOfPhrase(nodes, end) : { at: name };
  return { ...phrase, relative, how: "relative" };
}

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

const isDash = (text: string) => /^[—–-]+$/u.test(text);

/** "Constanza Segovia of Hartford, a group founded in 2016, said": back over the comma pairs to the name. */
function acrossParenthesis(nodes: readonly Node[], comma: number): Subject | null {
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
    if (candidate?.kind === "noun" && !candidate.time && !/^\d+$/u.test(candidate.head.text)) {
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

const isObject = (nodes: readonly Node[], at: number) => nodes[at - 1]?.kind === "verb";

const isComma = (node: Node) => node.kind === "link" && node.part === "comma";

/** "her senior adviser, Jake Sullivan, said": the name that is all there is between two commas. */
function nameIn(nodes: readonly Node[], opening: number, closing: number): Subject | null {
  const at = opening + 1;
  const noun = nodes[at];
  const last = skipAside(nodes, closing - 1);
  if (noun?.kind !== "noun" || noun.head.pos !== "PROPN" || noun.time || last !== at) return null;
  return noun.tokens.length > 1 ? { at, relative: null, how: "before" } : null;
}

function hasNameBefore(nodes: readonly Node[], at: number): boolean {
  const comma = nodes[at - 1];
  const noun = nodes[skipAside(nodes, at - 2)];
  return (
    comma?.kind === "link" &&
    comma.part === "comma" &&
    noun?.kind === "noun" &&
    !noun.time &&
    noun.head.pos === "PROPN"
  );
}

/** "a member of …", "the mayor": what stands beside a name to say who it is. */
function isDescription(noun: NounNode): boolean {
  const first = noun.tokens[0];
  return noun.head.pos !== "PROPN" || (first?.pos === "DET" && /^(?:a|an|the)$/u.test(first.lower));
}

/**
 * The subject of the verb to the left that "and said" or ", saying" shares: the nearest reporting verb, else
 * the nearest finite one.
 */
function main(nodes: readonly Node[], verb: number, how: Subject["how"], depth: number): Subject | null {
  return sharedWith(nodes, verb, how, depth, true) ?? sharedWith(nodes, verb, how, depth, false);
}

function sharedWith(
  nodes: readonly Node[],
  verb: number,
  how: Subject["how"],
  depth: number,
  reporting: boolean,
): Subject | null {
  for (let at = verb - 1; at >= 0 && verb - at < MOST_STEPS; at -= 1) {
    const node = nodes[at];
    if (node?.kind === "link" && node.part === "break" && /^[.;!?]+$/u.test(node.token.text)) return null;
    if (node?.kind !== "verb" || (node.form !== "finite" && node.form !== "passive")) continue;
    if (reporting && !takesClause(node)) continue;
    const subject =
      node.form === "passive" ? subjectOfPassive(nodes, at, depth) : subjectOf(nodes, at, depth + 1);
    if (subject === null || subject.how === "relative") continue;
    return { at: subject.at, relative: null, how };
  }
  return null;
}

function subjectOfPassive(nodes: readonly Node[], verb: number, depth: number): Subject | null {
  const before = skipAside(nodes, verb - 1);
  return nodes[before]?.kind === "noun" ? phraseBefore(nodes, before, depth) : null;
}

function isLoneParticiple(nodes: readonly Node[], noun: number): boolean {
  const phrase = startOfPhrase(nodes, noun);
  const before = nodes[phrase.at - 1];
  return before === undefined || (before.kind === "link" && before.token.lower === "with");
}

const CAUSING: ReadonlySet<string> = new Set(
  "prompted prompting prompts caused led leading forced forcing allowed asked urged pushed drove driving compelled invited".split(
    " ",
  ),
);

function infinitive(nodes: readonly Node[], verb: number, depth: number): Subject | null {
  const noun = nodes[verb - 1];
  if (noun?.kind === "noun" && !noun.time) {
    const phrase = startOfPhrase(nodes, verb - 1);
    const cause = nodes[phrase.at - 1];
    if (cause?.kind === "verb" && CAUSING.has(cause.word)) return { ...phrase, how: "infinitive" };
  }
  return main(nodes, verb, "infinitive", depth);
}

/** "was described by X as": the noun after "by". */
function agent(nodes: readonly Node[], verb: number): Subject | null {
  for (let at = verb + 1; at < nodes.length && at - verb < 12; at += 1) {
    const node = nodes[at];
    if (node?.kind === "verb" || (node?.kind === "link" && node.part === "break")) return null;
    const noun = nodes[at + 1];
    if (node?.kind === "link" && node.token.lower === "by" && noun?.kind === "noun") {
      return { at: at + 1, relative: null, how: "by" };
    }
  }
  return null;
}

/** "said X": the noun phrase right after a verb of saying that follows its quotation or clause. */
export function invertedSubject(nodes: readonly Node[], verb: number): Subject | null {
  const node = nodes[verb];
  if (node?.kind !== "verb" || node.form !== "finite") return null;
  const lemma = SPEECH_VERBS.get(node.word);
  if (lemma === undefined || HEARER_VERBS.has(lemma)) return null;
  let at = verb + 1;
  while (isAdverbOrTime(nodes[at])) at += 1;
  const noun = nodes[at];
  if (noun?.kind !== "noun" || /^(?:him|me|us|them|it|that|this)$/u.test(noun.head.lower)) return null;
  let after = at + 1;
  for (;;) {
    const link = nodes[after];
    const next = nodes[after + 1];
    if (link?.kind !== "link" || next?.kind !== "noun") break;
    if (link.part !== "preposition" && link.part !== "conjunction") break;
    after += 2;
  }
  while (isAdverbOrTime(nodes[after])) after += 1;
  const following = nodes[after];
  if (following?.kind === "verb" && following.form !== "gerund" && following.form !== "infinitive")
    return null;
  return { at, relative: null, how: "after" };
}

function isAdverbOrTime(node: Node | undefined): boolean {
  return (node?.kind === "link" && node.part === "adverb") || (node?.kind === "noun" && node.time);
}
