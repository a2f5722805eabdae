import type { BlockRole, Entity, Span } from "../../model.ts";
import type { TextDocument } from "../../text/document.ts";
import { type Body, bindBodies } from "./bodies.ts";
import { collectNames, speakingSurnames } from "./collect-names.ts";
import { bindPeople } from "./people.ts";
import type { Person } from "./person.ts";
import { type NamedIn, namedIn, pronounOf } from "./pronouns.ts";
import { rereadNames } from "./reread.ts";
import { isTitleCase, mentionsInTitle } from "./title-case.ts";

/** Whose names count: what readers write, authors' bios and page furniture name other people's people. */
const READ: ReadonlySet<BlockRole> = new Set(["headline", "crosshead", "body", "caption", "pull-quote"]);

/**
 * The people, organisations, places and laws an article names, in order of first mention, each with every
 * mention that is certainly its own; mentions do not overlap. A person has the role printed beside the name.
 * Precision comes first: a name that may be anybody's or anything's is left out. Linear in the article.
 *
 * `Gov. Ned Lamont … Lamont said` gives one person, "Ned Lamont", alias "Lamont", role "Gov.".
 */
export function extractEntities(doc: TextDocument): readonly Entity[] {
  const read = doc.sentences.flatMap((sentence, at) =>
    READ.has(doc.blocks[sentence.block]?.role ?? "furniture") ? [at] : [],
  );
  const titles = read.filter((at) => isTitleCase(doc, at));
  const headline = new Set(titles);
  const prose = read.filter((at) => !headline.has(at));
  const surnames = speakingSurnames(doc, prose);
  const names = rereadNames(
    doc,
    prose.flatMap((at) => collectNames(doc, at, surnames)),
  );
  const people = bindPeople(doc, names);
  const named = namedIn(people);
  const bySurname = Map.groupBy(people, (person) => person.surname);
  const inTitles = new Map<Person, Span[]>();
  for (const at of titles) {
    for (const [person, spans] of mentionsInTitle(doc, at, bySurname)) {
      const seen = inTitles.get(person) ?? [];
      seen.push(...spans);
      inTitles.set(person, seen);
    }
  }
  return [
    ...people.map((person) => toPerson(doc, person, named, inTitles.get(person) ?? [])),
    ...bindBodies(doc, names).map(toEntity),
  ]
    .filter((entity) => entity.mentions.length > 0)
    .toSorted((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
}

function toPerson(doc: TextDocument, person: Person, named: NamedIn, extra: readonly Span[]): Entity {
  const mentions = [...person.mentions.map((mention) => mention.span), ...extra].toSorted(
    (one, other) => one.start - other.start,
  );
  const forms = new Set(mentions.map((span) => doc.text.slice(span.start, span.end).replace(/\s+/gu, " ")));
  return {
    kind: "person",
    name: person.name,
    aliases: [...forms].filter((form) => form !== person.name),
    role: person.role,
    mentions,
    pronoun: pronounOf(doc, person, named),
  };
}

function toEntity(body: Body): Entity {
  return { ...body, role: null, pronoun: null };
}
