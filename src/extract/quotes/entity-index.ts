import type { Entity, Span } from "../../model.ts";
import { nameKey } from "../../text/name-key.ts";
import { lowerBound } from "./lower-bound.ts";
import { soleBearer } from "./sole-bearer.ts";

/** The entities of an article, found by place. */
export type EntityIndex = Readonly<{
  entities: readonly Entity[];
  /** The entity that names what ends a span, and the words that do; null when none does. */
  endingIn: (span: Span) => Mention | null;
  /** Indexes of the people named in a span, in order, each once. */
  peopleIn: (span: Span) => readonly number[];
  /** The only person whose full name or surname has this key, null when none or several do. */
  personCalled: (key: string) => number | null;
  /** The only organisation whose last word this is ("Post"), null when none or several end so. */
  organisationEndingIn: (word: string) => number | null;
  /** Of several people with a surname the one whom it means alone, null when it tells nobody; undefined for others. */
  bearerAmongSeveral: (surname: string) => number | null | undefined;
}>;

/** One naming of an entity. */
export type Mention = Readonly<{ span: Span; entity: number }>;

/** Orders all mentions once, so that every look-up is a binary search. */
export function indexEntities(text: string, entities: readonly Entity[]): EntityIndex {
  const mentions: Mention[] = entities
    .flatMap((entity, index) => entity.mentions.map((span) => ({ span, entity: index })))
    .toSorted((a, b) => a.span.start - b.span.start);
  const shared = new Map<string, number | null>();
  for (const [surname, bearers] of bySurname(entities)) {
    if (bearers.length > 1) shared.set(surname, soleBearer(text, entities, bearers));
  }
  const from = (offset: number) =>
    lowerBound(mentions.length, (index) => (mentions[index]?.span.end ?? 0) <= offset);
  return {
    entities,
    endingIn: (span) => {
      let found: Mention | null = null;
      for (let at = from(span.end - 1); at < mentions.length; at += 1) {
        const mention = mentions[at];
        if (mention === undefined || mention.span.start >= span.end) break;
        if (mention.span.end >= span.end) found = mention;
      }
      return found;
    },
    peopleIn: (span) => {
      const people = new Set<number>();
      for (let at = from(span.start); at < mentions.length; at += 1) {
        const mention = mentions[at];
        if (mention === undefined || mention.span.start >= span.end) break;
        if (entities[mention.entity]?.kind === "person") people.add(mention.entity);
      }
      return [...people];
    },
    personCalled: (key) =>
      only(entities, (entity) => entity.kind === "person" && endsInName(nameKey(entity.name), key)),
    organisationEndingIn: (word) =>
      only(entities, ({ kind, name }) => kind === "organisation" && name.endsWith(` ${word}`)),
    bearerAmongSeveral: (surname) => shared.get(surname.trim().toLowerCase()),
  };
}

/** "smith" and "sen smith" end in the name "john smith" as far as they go. */
function endsInName(name: string, key: string): boolean {
  return name === key || name.endsWith(` ${key.split(" ").at(-1)}`);
}

function only(entities: readonly Entity[], fits: (entity: Entity) => boolean): number | null {
  const found = entities.findIndex(fits);
  if (found < 0) return null;
  return entities.slice(found + 1).some(fits) ? null : found;
}

const GENERATION = /,?\s+(?:Jr|Sr|II|III|IV)\.?$/u;

function bySurname(entities: readonly Entity[]): ReadonlyMap<string, readonly number[]> {
  const bearers = new Map<string, number[]>();
  for (const [index, entity] of entities.entries()) {
    const words = entity.kind === "person" ? entity.name.replace(GENERATION, "").split(/\s+/u) : [];
    const surname = words.length > 1 ? words.at(-1)?.toLowerCase() : undefined;
    if (surname === undefined) continue;
    const known = bearers.get(surname);
    if (known === undefined) bearers.set(surname, [index]);
    else known.push(index);
  }
  return bearers;
}
