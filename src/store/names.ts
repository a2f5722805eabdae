import type { Analysis, Entity, EntityKind, Speaker, SpeakerKind } from "../model.ts";
import { nameKey } from "../text/name-key.ts";

/** One name in one article: how often it is quoted there, and the keys under which it is found. */
export type NameUse = Readonly<{
  name: string;
  key: string;
  kind: SpeakerKind | EntityKind;
  quotes: number;
  /** The full name's key, a person's surname, the short forms the article binds to the name. */
  foundBy: readonly string[];
}>;

const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/**
 * The names an article holds: its entities, and everybody quoted in its reporting. Speakers without a name
 * are left out; words such as "a spokeswoman" are kept, so that they can be looked for.
 */
export function namesOf(analysis: Analysis): readonly NameUse[] {
  const uses = new Map<string, NameUse>();
  for (const entity of analysis.entities) {
    count(uses, {
      name: entity.name,
      kind: entity.kind,
      quotes: 0,
      entity,
    });
  }
  for (const quote of analysis.quotes) {
    if (quote.role !== "body" || quote.speaker.name === null) continue;
    const entity = quote.speaker.entity === null ? undefined : analysis.entities[quote.speaker.entity];
    const name = entity?.name ?? quote.speaker.name;
    count(uses, { name, kind: kindOf(quote.speaker, entity), quotes: 1, entity });
  }
  return [...uses.values()];
}

/** The last word of a person's name, without "Jr."; null when the name is a single word. */
function surnameKey(key: string): string | null {
  const words = key.split(" ");
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? "")) words.pop();
  return words.length > 1 ? (words.at(-1) ?? null) : null;
}

type Sighting = Readonly<{
  name: string;
  kind: NameUse["kind"];
  quotes: number;
  entity: Entity | undefined;
}>;

function count(uses: Map<string, NameUse>, seen: Sighting): void {
  const key = nameKey(seen.name);
  if (key === "") return;
  const slot = `${seen.kind} ${key}`;
  const known = uses.get(slot);
  uses.set(slot, {
    name: known?.name ?? seen.name.toWellFormed(),
    key,
    kind: seen.kind,
    quotes: (known?.quotes ?? 0) + seen.quotes,
    foundBy: known?.foundBy ?? keysOf(key, seen),
  });
}

function keysOf(key: string, seen: Sighting): readonly string[] {
  const keys = new Set([key, ...(seen.entity?.aliases ?? []).map(nameKey)]);
  const surname = seen.kind === "person" ? surnameKey(key) : null;
  if (surname !== null) keys.add(surname);
  keys.delete("");
  return [...keys];
}

function kindOf(speaker: Speaker, entity: Entity | undefined): NameUse["kind"] {
  return entity?.kind ?? speaker.kind;
}
