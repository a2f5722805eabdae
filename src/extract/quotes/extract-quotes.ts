import type { Entity, Quote, Span, Speaker } from "../../model.ts";
import type { TextDocument } from "../../text/document.ts";
import type { Attribution } from "./attribution.ts";
import { onBehalfOf } from "./behalf.ts";
import { type EntityIndex, indexEntities } from "./entity-index.ts";
import { findReported } from "./indirect.ts";
import { readMention } from "./mention.ts";
import { findPassages, type Passage, wordCount } from "./passages.ts";
import { frameSpan, type ReadFrame, readFrames } from "./read-frames.ts";
import { sentenceRange } from "./sentence-range.ts";
import { resolveSpeaker, type Scene, UNKNOWN } from "./speaker.ts";
import { findTurns } from "./transcript.ts";
import { saysTranslated } from "./translated.ts";
import { turnQuotes } from "./turn-quotes.ts";

/**
 * Everything somebody is reported as saying or writing, in order of appearance: direct and partial quotations,
 * each with whoever the text says spoke, and reported speech without marks (`kind: "indirect"`).
 *
 * `“We will stay,” Brook said.` gives one direct quote whose speaker’s mention is "Brook"; the full name
 * and role come from `entities`. A speaker the text leaves open has `name: null`. Marks around terms, titles
 * and signs are left out. Comments, bios, credits and furniture are not looked into.
 */
export function extractQuotes(doc: TextDocument, entities: readonly Entity[]): readonly Quote[] {
  const index = indexEntities(doc.text, entities);
  const turns = findTurns(doc, index);
  const frames = readFrames(doc, new Set(turns.map(({ block }) => block)));
  const speakers = new Map<number, number | null>();
  const scene: Scene = { text: doc.text, frames, entities: index, speakers, strangers: strangersIn(frames) };
  const found = findPassages(doc, frames);
  const british = !found.some(isDouble);
  const passages = found.filter((passage) => isQuotation(doc.text, passage, british));
  const quoted = passages.map((passage) => {
    const speaker = speakerOf(scene, passage);
    remember(speakers, scene.entities, passage, speaker);
    return toQuote(doc, scene, passage, speaker);
  });
  const reported = frames.flatMap((_read, index) => reportedQuotes(doc, scene, index));
  return [...quoted, ...reported, ...turnQuotes(doc, turns, index)].toSorted(
    (a, b) => startOf(a) - startOf(b),
  );
}

/** The words for people whom the article lets speak as "a spokesman", "another officer". */
function strangersIn(frames: readonly ReadFrame[]): ReadonlySet<string> {
  const heads = frames.flatMap(({ nodes, cues }) =>
    cues.flatMap(({ subject }) => {
      const node = nodes[subject.at];
      if (node?.kind !== "noun" || !/^(?:an?|another|one)$/u.test(node.tokens[0]?.lower ?? "")) return [];
      return [node.head.lower];
    }),
  );
  return new Set(heads);
}

const startOf = (quote: Quote) => quote.spans[0]?.start ?? 0;

const LEAST_WORDS_UNATTRIBUTED = 5;

const isDouble = (passage: Passage) => passage.marks.some((mark) => mark.style === "double");

/**
 * Without anybody reported as saying them, only whole sentences with their final mark count as said, and those in
 * single marks only where the article quotes in no others.
 */
function isQuotation(text: string, passage: Passage, british: boolean): boolean {
  const words = passage.marks.reduce((sum, mark) => sum + wordCount(text, mark.inner), 0);
  if (passage.origin !== null) {
    return words > (isTermLike(passage.origin.attribution.rule, passage.whole) ? 2 : 0);
  }
  if (!british && !isDouble(passage)) return false;
  const last = passage.marks.at(-1);
  const final = last === undefined ? "" : text.slice(last.inner.end - 3, last.inner.end);
  const sentence = last?.closed === false || /[.,?!…—–-][”’"'\])]*\s*$/u.test(final);
  return sentence && words >= LEAST_WORDS_UNATTRIBUTED && (passage.solo || passage.whole);
}

/** "The state’s “smart homes” are few, advocates say": two words far from their cue are a term. */
const isTermLike = (rule: string, whole: boolean) => rule.startsWith("cue-trailing") && !whole;

function speakerOf(scene: Scene, passage: Passage): Speaker {
  return passage.origin === null
    ? UNKNOWN
    : resolveSpeaker(scene, passage.origin.frame, passage.origin.attribution);
}

/** So that a later "he" can mean whoever spoke last. */
function remember(
  speakers: Map<number, number | null>,
  entities: EntityIndex,
  passage: Passage,
  speaker: Speaker,
): void {
  const person =
    speaker.kind === "person" ||
    (speaker.entity !== null && entities.entities[speaker.entity]?.kind === "person");
  // "Brook, called “a danger” by Reed, left": the sentence is about Brook.
  if (!person || /:(?:by|relative)$/u.test(speaker.rule)) return;
  speakers.set(passage.frame, speaker.entity);
  if (passage.origin !== null) speakers.set(passage.origin.frame, speaker.entity);
}

function toQuote(doc: TextDocument, scene: Scene, passage: Passage, speaker: Speaker): Quote {
  const spans = passage.marks.map((mark) => mark.span);
  const { origin } = passage;
  return {
    kind: passage.whole ? "direct" : "partial",
    spans,
    speaker,
    cue: origin?.attribution.cue ?? null,
    sentences: sentenceRange(doc.sentences, spans),
    role: doc.blocks[passage.block]?.role ?? "body",
    via: origin === null ? null : viaOf(scene, origin.frame, origin.attribution),
    translated: saysTranslated(reporterWords(doc.text, scene.frames[origin?.frame ?? passage.frame])),
    onBehalfOf: origin === null ? null : behalf(scene, origin.frame, origin.attribution, speaker),
  };
}

function reportedQuotes(doc: TextDocument, scene: Scene, frame: number): readonly Quote[] {
  const read = scene.frames[frame];
  if (read === undefined) return [];
  return findReported(doc.text, read.nodes, read.cues).flatMap(({ span, attribution }) => {
    const speaker = resolveSpeaker(scene, frame, attribution);
    if (isOwnVoice(doc.text, speaker)) return [];
    return {
      kind: "indirect",
      spans: [span],
      speaker,
      cue: attribution.cue,
      sentences: sentenceRange(doc.sentences, [span]),
      role: doc.blocks[read.frame.block]?.role ?? "body",
      via: viaOf(scene, frame, attribution),
      translated: saysTranslated(reporterWords(doc.text, read)),
      onBehalfOf: behalf(scene, frame, attribution, speaker),
    };
  });
}

/** What the reporter or the reader thinks is nobody's statement: "I think", "you know". */
function isOwnVoice(text: string, speaker: Speaker): boolean {
  const { mention } = speaker;
  return mention !== null && /^(?:i|we|you|one)$/iu.test(text.slice(mention.start, mention.end));
}

function viaOf(scene: Scene, frame: number, attribution: Attribution): Speaker | null {
  if (attribution.via === null) return null;
  const outer = { ...attribution, speaker: attribution.via, relative: null, rule: "second-hand", via: null };
  return resolveSpeaker(scene, frame, outer);
}

function behalf(scene: Scene, frame: number, attribution: Attribution, speaker: Speaker): string | null {
  const mention = readMention(scene.text, scene.frames[frame]?.nodes ?? [], attribution.speaker);
  return mention === null ? null : onBehalfOf(scene.text, mention, speaker.role);
}

/** What the reporter says around the quotations of a frame. */
function reporterWords(text: string, read: ReadFrame | undefined): string {
  if (read === undefined) return "";
  let words = "";
  let from = frameSpan(read).start;
  for (const node of read.nodes) {
    if (node.kind !== "quote") continue;
    words += ` ${text.slice(from, node.span.start)}`;
    from = node.span.end;
  }
  const span: Span = frameSpan(read);
  return `${words} ${text.slice(from, Math.max(from, span.end))}`;
}
