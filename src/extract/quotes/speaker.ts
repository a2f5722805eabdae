import type { EntityKind, Span, Speaker, SpeakerKind } from "../../model.ts";
import { type Antecedent, findAntecedent } from "./antecedent.ts";
import type { Attribution } from "./attribution.ts";
import { findBody } from "./body-antecedent.ts";
import type { EntityIndex } from "./entity-index.ts";
import { type Mention, readMention } from "./mention.ts";
import type { ReadFrame } from "./read-frames.ts";
import { matchRole } from "./role-match.ts";
import { speakerKindOf } from "./speaker-nouns.ts";

/** What resolving needs to know of the article. */
export type Scene = Readonly<{
  text: string;
  frames: readonly ReadFrame[];
  entities: EntityIndex;
  /** The people found behind earlier quotations, by frame; null for a person who stays unknown. */
  speakers: ReadonlyMap<number, number | null>;
  /** What people are who speak without a name: "spokesman" where "a Commission spokesman said". */
  strangers: ReadonlySet<string>;
}>;

/** A speaker nobody is named for, with no words beside the quotation either. */
export const UNKNOWN: Speaker = {
  kind: "unknown",
  name: null,
  role: null,
  mention: null,
  entity: null,
  confidence: 0,
  rule: "none",
};

/** Below this an attribution is too weak to put a name to. */
const NAMELESS_BELOW = 0.5;

/** Who the words of an attribution stand for. The mention stays even where the person is unknown. */
export function resolveSpeaker(scene: Scene, frame: number, attribution: Attribution): Speaker {
  const nodes = scene.frames[frame]?.nodes ?? [];
  const mention = readMention(scene.text, nodes, attribution.speaker, attribution.cue);
  if (mention === null) return UNKNOWN;
  const relative = attribution.relative === null ? undefined : nodes[attribution.relative];
  const found = whoIs(scene, frame, mention);
  const beside: Span = relative?.span ?? found.span ?? mention.span;
  const confidence = round(attribution.confidence * found.confidence);
  const known = confidence >= NAMELESS_BELOW;
  return {
    kind: found.kind,
    name: known ? found.name : null,
    role: known ? found.role : null,
    mention: beside,
    entity: known ? found.entity : null,
    confidence,
    rule: attribution.rule,
  };
}

type Identity = Readonly<{
  kind: SpeakerKind;
  name: string | null;
  role: string | null;
  entity: number | null;
  confidence: number;
  /** The name alone, where the article's names are known. */
  span?: Span;
}>;

function whoIs(scene: Scene, frame: number, mention: Mention): Identity {
  switch (mention.form) {
    case "pronoun":
      return pronoun(scene, frame, mention.word, mention.span);
    case "name":
      return reportOf(scene, frame, mention) ?? named(scene, mention);
    case "description":
      return described(scene, mention);
  }
}

function pronoun(scene: Scene, frame: number, word: string, span: Span): Identity {
  const { frames, entities, speakers } = scene;
  if (word === "he" || word === "she") {
    const found = findAntecedent(word, frames, frame, span.start, entities, speakers);
    return standFor(scene, found) ?? { ...NOBODY, kind: "person" };
  }
  if (word === "they" || word === "it") {
    const found = findBody(word, frames, frame, span.start, entities);
    return standFor(scene, found) ?? { ...NOBODY, kind: word === "they" ? "group" : "unknown" };
  }
  return NOBODY;
}

const NOBODY: Identity = { kind: "unknown", name: null, role: null, entity: null, confidence: 0.3 };

function standFor(scene: Scene, antecedent: Antecedent | null): Identity | null {
  if (antecedent === null) return null;
  if (antecedent.entity !== null) return identity(scene, antecedent.entity, antecedent.confidence);
  const mention = readMention(scene.text, scene.frames[antecedent.frame]?.nodes ?? [], antecedent.node);
  if (mention === null || mention.form === "pronoun") return null;
  const found = mention.form === "name" ? named(scene, mention) : described(scene, mention);
  return { ...found, confidence: found.confidence * antecedent.confidence };
}

function named(scene: Scene, mention: Extract<Mention, { form: "name" }>): Identity {
  const naming = scene.entities.endingIn(mention.nameSpan);
  const bearer = scene.entities.bearerAmongSeveral(mention.name);
  if (bearer !== undefined && naming !== null && scene.entities.entities[naming.entity]?.kind === "person")
    return { ...identity(scene, naming.entity, 0.85), span: naming.span };
  // Two people of one surname in an article: mostly a bare surname tells them apart for nobody.
  if (bearer === null) return { kind: "person", name: null, role: null, entity: null, confidence: 0.4 };
  if (bearer !== undefined) return { ...identity(scene, bearer, 0.85), span: mention.nameSpan };
  const body = naming === null ? scene.entities.organisationEndingIn(mention.name) : null;
  if (body !== null) return identity(scene, body, 0.9);
  if (naming === null) {
    return { kind: mention.kind, name: mention.name, role: mention.role, entity: null, confidence: 0.9 };
  }
  const found = identity(scene, naming.entity, 1);
  return { ...found, role: found.role ?? mention.role, span: naming.span };
}

/** "an Army Corps of Engineers report": the name of a body that reaches into the words for what speaks. */
function reportOf(scene: Scene, frame: number, mention: Extract<Mention, { form: "name" }>): Identity | null {
  const naming = scene.entities.endingIn(mention.nameSpan);
  if (naming === null || naming.span.end <= mention.nameSpan.end) return null;
  const nodes = scene.frames[frame]?.nodes ?? [];
  const last = nodes.find(
    ({ kind, span }) => kind === "noun" && span.start < naming.span.end && span.end > naming.span.end,
  );
  if (last?.kind !== "noun" || !/^\p{Ll}/u.test(last.head.text)) return null;
  const kind = speakerKindOf(last.head.lower);
  if (kind === null) return null;
  const first = nodes.find(({ span }) => span.end > mention.span.start);
  const name = scene.text.slice(first?.span.start ?? mention.span.start, last.span.end).replace(/\s+/gu, " ");
  return { kind, name, role: null, entity: null, confidence: 0.9 };
}

function described(scene: Scene, mention: Extract<Mention, { form: "description" }>): Identity {
  const entity = scene.entities.endingIn(mention.span)?.entity ?? null;
  const words = scene.text.slice(mention.span.start, mention.span.end).replace(/\s+/gu, " ");
  if (entity !== null && mention.kind !== "person" && mention.kind !== "group") {
    const known = scene.entities.entities[entity];
    if (known?.kind === "organisation" && known.name.toLowerCase().includes(mention.head))
      return identity(scene, entity, 1);
  }
  // "Secretary of State John Kerry", "Department of State Secretary John Kerry": the name closes the office it stands with.
  const holder = entity === null ? undefined : scene.entities.entities[entity];
  const office = mention.office || (holder?.role != null && words.startsWith(`${holder.role} `));
  if (entity !== null && holder?.kind === "person" && office) {
    return {
      ...identity(scene, entity, 1),
      span: scene.entities.endingIn(mention.span)?.span ?? mention.span,
    };
  }
  // "The spokesman" may be whoever spoke as "a spokesman" before.
  if (mention.kind === "person" && /^the\s/iu.test(words) && !scene.strangers.has(mention.head)) {
    const match = matchRole(scene.entities.entities, words);
    if (match !== null) return identity(scene, match, 0.75);
  }
  return { kind: mention.kind, name: words, role: null, entity: null, confidence: 0.9 };
}

/** A country that says something is a body; a law is read out as a text. */
const KINDS = {
  person: "person",
  organisation: "organisation",
  place: "organisation",
  law: "document",
} as const satisfies Record<EntityKind, SpeakerKind>;

function identity(scene: Scene, index: number, confidence: number): Identity {
  const entity = scene.entities.entities[index];
  if (entity === undefined) return { kind: "unknown", name: null, role: null, entity: null, confidence: 0 };
  return { kind: KINDS[entity.kind], name: entity.name, role: entity.role, entity: index, confidence };
}

const round = (value: number) => Math.round(value * 100) / 100;
