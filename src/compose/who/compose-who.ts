import type { CitedText, Entity, Quote } from "../../model.ts";
import { matchesSpeaker } from "../../relate/people/matches-speaker.ts";
import { type ToldApart, tellApart } from "../../relate/people/tell-apart.ts";
import { nameKey } from "../../text/name-key.ts";
import type { Material } from "../brief/unit.ts";
import { cite, paragraphAt } from "../cite.ts";
import type { FoundQuote } from "../quotes/find-quotes.ts";
import { SURE } from "../sure-name.ts";

/** A role as one article prints it, in the words around the first mention. */
export type PrintedRole = Readonly<{ role: string; published: string | null; said: CitedText }>;

/** What the articles say of one person or body. Two who share a surname, or hardly more than a name, are two profiles. */
export type Profile = Readonly<{
  name: string;
  /** What tells them from another profile of that name, "a plumber from Bristol"; null when there is none. */
  apart: string | null;
  /** Both: "John Smith", or "John Smith, a plumber from Bristol". */
  label: string;
  kind: Entity["kind"];
  /** Distinct ones, oldest first. */
  roles: readonly PrintedRole[];
  articles: number;
  /** Quotations of theirs by outlet, most first. */
  quotesByOutlet: readonly Readonly<{ outlet: string; quotes: number }>[];
  /** Who and what is named most in the same articles. */
  besides: readonly string[];
  /** Newest first. */
  quotes: readonly FoundQuote[];
}>;

type Seen = Readonly<{
  name: string;
  role: string | null;
  entity: Entity;
  index: number;
  material: Material;
}>;

const MOST_BESIDES = 6;

/** The people and bodies whom a name fits, those named in more articles first. */
export function composeWho(materials: readonly Material[], wanted: string): readonly Profile[] {
  const seen = materials.flatMap((material) => {
    const named = material.analysis.entities.flatMap((entity, index): readonly Seen[] =>
      fits(entity, wanted) ? [{ name: entity.name, role: entity.role, entity, index, material }] : [],
    );
    return named.length > 0 ? named : onlySpeaking(material, wanted);
  });
  const people = seen.filter(({ entity }) => entity.kind === "person");
  const bodies = Map.groupBy(
    seen.filter(({ entity }) => entity.kind !== "person"),
    ({ name }) => nameKey(name).replace(/^(?:the|us) /u, ""),
  );
  return [...tellApart(people), ...[...bodies.values()].map(bodyOf)]
    .map((group) => profileOf(group))
    .flatMap((profile) => profile ?? [])
    .sort((a, b) => b.articles - a.articles || b.quotes.length - a.quotes.length);
}

function fits(entity: Entity, wanted: string): boolean {
  if (entity.kind === "person") return matchesSpeaker(wanted, entity);
  const key = nameKey(wanted);
  return [entity.name, ...entity.aliases].some((name) => ` ${nameKey(name)} `.includes(` ${key} `));
}

/** Those whom an article has speak by one name alone, and who are nobody it knows: "said Kowalski, who runs a kiosk". */
function onlySpeaking(material: Material, wanted: string): readonly Seen[] {
  const seen = new Map<string, Seen>();
  for (const { speaker, role: place } of material.analysis.quotes) {
    const { name, role, mention, entity } = speaker;
    if (place !== "body" || entity !== null || name === null || mention === null || seen.has(name)) continue;
    if (speaker.confidence < SURE || !/^\p{Lu}/u.test(name) || !matchesSpeaker(wanted, speaker)) continue;
    const own: Entity = { kind: "person", name, aliases: [], role, mentions: [mention], pronoun: null };
    seen.set(name, { name, role, entity: own, index: -1, material });
  }
  return [...seen.values()];
}

function bodyOf(members: readonly Seen[]): ToldApart<Seen> {
  const name = members.reduce((longest, own) => (own.name.length > longest.length ? own.name : longest), "");
  return { name, apart: null, label: name, members };
}

function profileOf({ name, apart, label, members }: ToldApart<Seen>): Profile | null {
  const dated = members.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const [first] = members;
  if (first === undefined) return null;
  const quotes = dated.toReversed().flatMap(quotesOf);
  const outlets = Map.groupBy(quotes, (found) => found.material.article.outlet);
  return {
    name,
    apart,
    label,
    kind: first.entity.kind,
    roles: rolesOf(dated),
    articles: new Set(members.map(({ material }) => material.article.id)).size,
    quotesByOutlet: [...outlets]
      .map(([outlet, own]) => ({ outlet, quotes: own.length }))
      .sort((a, b) => b.quotes - a.quotes),
    besides: besidesOf(members),
    quotes,
  };
}

function dayOf({ material }: Seen): string {
  return material.article.published ?? "";
}

/** Each role once, where it was printed first. */
function rolesOf(dated: readonly Seen[]): readonly PrintedRole[] {
  const roles = new Map<string, PrintedRole>();
  for (const { role, entity, material } of dated) {
    const { article, analysis } = material;
    const mention = entity.mentions[0];
    if (role === null || mention === undefined || roles.has(nameKey(role))) continue;
    const sentence = analysis.sentences.find(
      ({ span }) => span.start <= mention.start && mention.start < span.end,
    );
    if (sentence === undefined || sentence.paragraph === 0) continue;
    const said = cite(article, [sentence.span], paragraphAt(analysis.blocks, sentence.span.start));
    roles.set(nameKey(role), { role: role.replace(/\s+/gu, " "), published: article.published, said });
  }
  return [...roles.values()];
}

function quotesOf({ entity, index, material }: Seen): readonly FoundQuote[] {
  const own = ({ speaker, kind, role }: Quote): boolean =>
    kind !== "indirect" && role === "body" && (speaker.entity === index || speaker.name === entity.name);
  return material.analysis.quotes.filter(own).map((quote) => ({ material, quote, score: 0 }));
}

function besidesOf(members: readonly Seen[]): readonly string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { entity, material } of members) {
    for (const other of material.analysis.entities) {
      if (other === entity || other.mentions.length < 2) continue;
      const key = nameKey(other.name);
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { name: other.name, count: other.mentions.length });
      else known.count += other.mentions.length;
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .slice(0, MOST_BESIDES)
    .map(({ name }) => name);
}
