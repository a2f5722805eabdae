import type { Span, SpeakerKind } from "../../model.ts";
import type { TextDocument } from "../../text/document.ts";
import type { Attribution } from "./attribution.ts";
import { inferred, lastSpeaker } from "./last-speaker.ts";
import type { Marked } from "./marked.ts";
import { isComma, type Node, type NounNode } from "./nodes.ts";
import type { ReadFrame } from "./read-frames.ts";
import { opening, openings } from "./repetition.ts";
import { REPLYING } from "./reporting-verbs.ts";
import { speakerKindOf } from "./speaker-nouns.ts";
import { isTerm } from "./term-marks.ts";

/** Quoted words that belong together, with the frame and nodes that say whose they are. */
export type Passage = Readonly<{
  block: number;
  marks: readonly Marked[];
  /** True when it reads as whole sentences rather than as words inside the reporter's sentence. */
  whole: boolean;
  /** True when it is all that stands in its frame. */
  solo: boolean;
  origin: Readonly<{ frame: number; attribution: Attribution }> | null;
  /** Index of the frame it begins in, and of its node there. */
  frame: number;
  node: number;
}>;

type Draft = {
  block: number;
  marks: Marked[];
  whole: boolean;
  solo: boolean;
  origin: Passage["origin"];
  frame: number;
  node: number;
  lastFrame: number;
};

/** Joins the quotations of all frames into passages: over cues, over sentences and over paragraphs. */
export function findPassages(doc: TextDocument, frames: readonly ReadFrame[]): readonly Passage[] {
  const passages: Draft[] = [];
  const spoken = spokenOpenings(doc.text, frames);
  let open: Draft | null = null;
  for (const [index, read] of frames.entries()) {
    if (isPullQuote(doc.text, read, spoken)) continue;
    for (const [at, node] of read.nodes.entries()) {
      if (node.kind !== "quote" || isTerm(doc.text, read.nodes, at)) continue;
      const attribution = read.attributions.get(at) ?? null;
      const whole = isWhole(doc.text, read, at);
      const joined: Draft | null = open === null ? null : joins(frames, open, index, at, attribution, whole);
      if (joined !== null) {
        joined.marks.push(node.marked);
        joined.lastFrame = index;
        if (attribution !== null && isGuess(joined.origin)) joined.origin = { frame: index, attribution };
        continue;
      }
      const origin: Passage["origin"] =
        attribution !== null
          ? { frame: index, attribution }
          : carried(doc.text, frames, open, index, at, whole);
      open = {
        block: read.frame.block,
        marks: [node.marked],
        whole,
        solo: read.solo,
        origin,
        frame: index,
        node: at,
        lastFrame: index,
      };
      passages.push(open);
    }
  }
  return passages;
}

/** How every sentence begins that stands in a quotation with words around it. */
function spokenOpenings(text: string, frames: readonly ReadFrame[]): ReadonlySet<string> {
  const quoted = frames.filter((read) => !(read.solo && read.first)).flatMap((read) => read.nodes);
  return new Set(quoted.flatMap((node) => (node.kind === "quote" ? openings(text, node.marked.inner) : [])));
}

/** A pull quote that lost its role: it opens a paragraph, stands alone and repeats what somebody says elsewhere. */
function isPullQuote(text: string, read: ReadFrame, spoken: ReadonlySet<string>): boolean {
  const node = read.nodes[0];
  if (!read.solo || !read.first || node?.kind !== "quote") return false;
  return spoken.has(opening(text.slice(node.marked.inner.start, node.marked.inner.end)));
}

/** The passage a quotation carries on, or null when it begins one of its own. */
function joins(
  frames: readonly ReadFrame[],
  open: Draft,
  index: number,
  at: number,
  attribution: Attribution | null,
  whole: boolean,
): Draft | null {
  const read = frames[index];
  if (read === undefined || !open.whole) return null;
  if (open.lastFrame === index) {
    const same =
      attribution !== null &&
      open.origin?.frame === index &&
      open.origin.attribution.speaker === attribution.speaker;
    const touching = attribution === null && read.solo;
    return touching || (same && (whole || isComma(read.nodes[at - 1]))) ? open : null;
  }
  const before = frames[index - 1];
  if (open.lastFrame !== index - 1 || before === undefined || !isFirstQuote(read, at)) return null;
  if (!readsOn(before, read) || !isSameStyle(open, read, at)) return null;
  if (!sameParagraph(before, read)) {
    // A mark left open goes on in the next paragraph, unless that has a cue of its own.
    const goesOn = open.marks.at(-1)?.closed === false && (attribution === null || isGuess(open.origin));
    return goesOn || carriesOver(frames, open, index) ? open : null;
  }
  if (read.solo) return open;
  // “One.” “Two,” he said: both belong to the cue that follows.
  return before.solo && isGuess(open.origin) && attribution !== null ? open : null;
}

const isFirstQuote = (read: ReadFrame, at: number) =>
  read.nodes.findIndex((node) => node.kind === "quote") === at && (at === 0 || read.solo);

/** The body reads on from block to block; every headline, caption and pull quote stands by itself. */
const readsOn = (before: ReadFrame, read: ReadFrame) =>
  before.frame.block === read.frame.block || (before.role === "body" && read.role === "body");

const sameParagraph = (a: ReadFrame, b: ReadFrame) =>
  a.frame.block === b.frame.block && a.frame.line === b.frame.line;

/**
 * A paragraph that is nothing but a quotation carries on the one that ended the paragraph before; after a
 * question it may be the answer of somebody else, and after an answer the next question.
 */
function carriesOver(frames: readonly ReadFrame[], open: Draft, index: number): boolean {
  const answered =
    (frames[open.frame - 1]?.asks === true && frames[index]?.asks === true) || isReply(frames, open);
  return (
    frames[index]?.solo === true && open.origin !== null && frames[open.lastFrame]?.asks !== true && !answered
  );
}

/** `“…,” Brook said.` `“…,” Reed replied.`: in an exchange the next words may be the first speaker’s again. */
function isReply(frames: readonly ReadFrame[], open: Draft): boolean {
  const read = frames[open.origin?.frame ?? -1];
  const start = open.origin?.attribution.cue?.start;
  const cue = read?.cues.find(({ span }) => span.start === start);
  if (cue === undefined || !REPLYING.has(cue.lemma)) return false;
  return frames[open.frame - 1]?.nodes.some(({ kind }) => kind === "quote") === true;
}

/** Nobody yet, or only whoever the sentence before was about. */
const isGuess = (origin: Passage["origin"]) =>
  origin === null || origin.attribution.rule === "sentence-before";

/** For a quotation with no cue of its own: the words just before it that introduce it. */
function carried(
  text: string,
  frames: readonly ReadFrame[],
  open: Draft | null,
  index: number,
  at: number,
  whole: boolean,
): Passage["origin"] {
  const read = frames[index];
  const signature = read?.solo === true ? signatureAfter(frames, index) : null;
  if (signature !== null) return { frame: index + 1, attribution: signature };
  const before = frames[index - 1];
  if (read === undefined || before === undefined || !whole || !readsOn(before, read)) return null;
  // "Now, “…”", "In Europe, by contrast, “…”": nobody else comes between.
  if (
    !isFirstQuote(read, at) &&
    read.nodes.slice(0, at).some((node) => node.kind !== "link" && (node.kind !== "noun" || isSomebody(node)))
  ) {
    return null;
  }
  if (open !== null && open.lastFrame === index - 1 && open.origin !== null && isSameStyle(open, read, at)) {
    const { attribution, frame } = open.origin;
    const answers =
      read.first &&
      (frames[open.lastFrame]?.asks === true ||
        frames[open.frame - 1]?.asks === true ||
        isReply(frames, open));
    const unsure = answers || isFollowedByCue(text, read, at);
    const confidence = unsure ? Math.min(attribution.confidence, 0.4) : attribution.confidence * 0.7;
    return { frame, attribution: { ...attribution, cue: null, rule: "continued", confidence } };
  }
  const resumed = resumes(frames, open, index);
  if (resumed !== null) return resumed;
  const speaker = lastSpeaker(before, read.solo);
  return speaker === null ? null : { frame: index - 1, attribution: speaker };
}

/**
 * `“…,” Brook said. The road is gravel. “…”`: words that stand alone in a paragraph go on with whoever spoke in it, when
 * nobody else is told of in between.
 */
function resumes(frames: readonly ReadFrame[], open: Draft | null, index: number): Passage["origin"] {
  const read = frames[index];
  if (open === null || open.origin === null || read?.solo !== true || !open.whole) return null;
  const between = frames.slice(open.lastFrame + 1, index);
  const spoke = frames[open.lastFrame];
  if (spoke === undefined || between.length === 0 || between.length > MOST_BETWEEN) return null;
  if (![spoke, ...between].every((frame) => sameParagraph(frame, read))) return null;
  if (between.some(({ nodes, cues }) => cues.length > 0 || nodes.some(isSomebodyOrWords))) return null;
  const { attribution, frame } = open.origin;
  return {
    frame,
    attribution: { ...attribution, cue: null, rule: "continued", confidence: attribution.confidence * 0.65 },
  };
}

const MOST_BETWEEN = 2;

const isSomebodyOrWords = (node: Node) =>
  node.kind === "quote" ||
  (node.kind === "noun" &&
    !node.time &&
    (node.head.pos === "PROPN" ||
      /^(?:he|she|who)$/u.test(node.head.lower) ||
      SOMEBODY.has(speakerKindOf(node.head.lower))));

const SOMEBODY: ReadonlySet<SpeakerKind | null> = new Set(["person", "group"]);

/** `“…,” a voice in the ad states`: a comma before the mark, and words that nobody could be found in. */
function isFollowedByCue(text: string, read: ReadFrame, at: number): boolean {
  const node = read.nodes[at];
  const next = read.nodes[at + 1];
  const speaks = next?.kind === "noun" || (next?.kind === "verb" && next.form === "finite");
  return node?.kind === "quote" && text.charAt(node.marked.inner.end - 1) === "," && speaks;
}

/** The next paragraph when it is a dash and a name: it signs the quotation. */
function signatureAfter(frames: readonly ReadFrame[], index: number): Attribution | null {
  const next = frames[index + 1];
  const dash = next?.nodes[0];
  const noun = next?.nodes[1];
  if (next === undefined || !next.first || dash?.kind !== "link" || noun?.kind !== "noun") return null;
  if (!/^[—–-]+$/u.test(dash.token.text) || noun.head.pos !== "PROPN") return null;
  return next.nodes.some((node) => node.kind === "verb") ? null : inferred(1, "signed", 0.85);
}

/** Headings between paragraphs often stand in single marks where the article quotes in double ones. */
function isSameStyle(open: Draft, read: ReadFrame, at: number): boolean {
  const node = read.nodes[at];
  return node?.kind === "quote" && node.marked.style === open.marks.at(-1)?.style;
}

/** "Wheat farmer Gus Ehrlich, of Salina": a full name. */
const isSomebody = (noun: NounNode) =>
  !noun.time && noun.head.pos === "PROPN" && noun.tokens.filter(({ pos }) => pos === "PROPN").length > 1;

/** Whole sentences: it opens the frame, follows a comma or colon, or begins with a capital and has a verb. */
function isWhole(text: string, read: ReadFrame, at: number): boolean {
  const node = read.nodes[at];
  if (node?.kind !== "quote") return false;
  const words = wordCount(text, node.marked.inner);
  const capital = /^\p{Lu}/u.test(text.slice(node.marked.inner.start, node.marked.inner.start + 2));
  const before = read.nodes[at - 1];
  if (before === undefined || before.kind === "quote") return words >= 2 || read.solo || capital;
  if (before.kind === "link" && before.part === "colon") return capital || words >= 5;
  if (before.kind === "link" && before.part === "comma") return words >= (capital ? 3 : 5);
  return words >= 4 && capital;
}

export function wordCount(text: string, span: Span): number {
  return text.slice(span.start, span.end).match(/[\p{L}\p{N}$][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}
