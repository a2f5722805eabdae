import { SIGN_NOUNS, SMALL_WORDS, TERM_WORDS, WORK_NOUNS, WORK_VERBS } from "./context-words.ts";
import type { Node } from "./nodes.ts";
import { SPEECH_VERBS } from "./reporting-verbs.ts";
import { SPEECH_NOUNS } from "./speech-nouns.ts";

/**
 * Whether the marks at a node set off a term, a title or the words on a sign rather than something somebody
 * said: so-called “sanctuary cities”, CNN’s “New Day”, the film “Selma”, a sign that read “Never Again”.
 */
export function isTerm(text: string, nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.kind !== "quote") return false;
  const before = wordBefore(nodes, at);
  if (/so[-‑ ]called\s*$/iu.test(text.slice(Math.max(0, node.span.start - 14), node.span.start))) return true;
  if (TERM_WORDS.has(before)) return true;
  if (onSign(nodes, at)) return true;
  const inner = text.slice(node.marked.inner.start, node.marked.inner.end);
  if (/^(?:hundreds|thousands|millions|billions|dozens)$/iu.test(inner)) return true;
  return (
    isTitleCase(inner) &&
    (namesWork(nodes, at, before) || modifiesNoun(text, nodes, at) || isSubject(nodes, at))
  );
}

function wordBefore(nodes: readonly Node[], at: number): string {
  const node = nodes[at - 1];
  if (node === undefined) return "";
  switch (node.kind) {
    case "noun":
      return node.tokens.at(-1)?.lower === "called" ? "so-called" : node.head.lower;
    case "verb":
      return node.word;
    case "quote":
      return "";
    case "link":
      return node.token.lower;
  }
}

function isTitleCase(inner: string): boolean {
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'.&-]*/gu) ?? [];
  if (words.length === 0 || words.length > 12) return false;
  return words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && SMALL_WORDS.has(word)));
}

function namesWork(nodes: readonly Node[], at: number, before: string): boolean {
  const node = nodes[at - 1];
  if (node === undefined || node.kind === "quote") return false;
  if (node.kind === "verb") {
    if (SPEECH_VERBS.get(node.word) === "tell") return true;
    return node.word === "called" || WORK_VERBS.has(node.word);
  }
  if (node.kind === "noun")
    return WORK_NOUNS.has(before) || /[’']s?$/u.test(node.head.text) || before === "the";
  if (node.part === "comma") {
    const noun = nodes[at - 2];
    return noun?.kind === "noun" && WORK_NOUNS.has(noun.head.lower);
  }
  if (node.part === "conjunction") {
    const previous = nodes[at - 2];
    return previous?.kind === "quote" && namesWork(nodes, at - 2, wordBefore(nodes, at - 2));
  }
  const noun = nodes[at - 2];
  // "chants of “Go Home!”"
  if (noun?.kind === "noun" && SPEECH_NOUNS.has(noun.head.lower)) return false;
  return node.part === "preposition" && !SPEECH_VERBS.has(before);
}

/** “Daily Show” host Trevor Noah: the marks stand before the noun they belong to. */
function modifiesNoun(text: string, nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  const next = nodes[at + 1];
  if (node?.kind !== "quote" || next?.kind !== "noun") return false;
  const first = next.tokens[0];
  return (
    first?.pos === "NOUN" && !/[,.?!]\W?$/u.test(text.slice(node.marked.inner.end - 2, node.marked.inner.end))
  );
}

/** “The Walking Dead” is a drama; “Opening Belle,” which will be in bookstores: the title is the subject. */
function isSubject(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (next?.kind === "link") return next.part === "relative";
  if (next?.kind !== "verb" || next.form === "gerund") return false;
  return !SPEECH_VERBS.has(next.word) && nodes.slice(0, at).every((node) => node.kind !== "verb");
}

function onSign(nodes: readonly Node[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 5; back -= 1) {
    const node = nodes[back];
    if (node?.kind === "quote") return false;
    if (node?.kind === "noun") return SIGN_NOUNS.has(node.head.lower);
  }
  return false;
}
