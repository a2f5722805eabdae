import type { EntityKind, Span } from "../../model.ts";
import type { TextDocument } from "../../text/document.ts";
import type { Name } from "./name.ts";

/** An organisation, a law or a place with its mentions. */
export type Body = Readonly<{
  kind: EntityKind;
  name: string;
  aliases: readonly string[];
  mentions: readonly Span[];
}>;

/** An article has a handful of bodies that end alike ("… Committee"); only a list made to be long has more. */
const MOST_NAMESAKES = 200;

type Draft = { kind: EntityKind; name: string; forms: Set<string>; mentions: Span[] };

/**
 * The organisations, laws and places of an article. Acronyms are bound to the expansion that introduces them
 * ("… Enforcement (ICE)", "… Enforcement or ICE") or whose initials they are; a shorter form to the longer
 * one it ends ("Trust Act" to "Connecticut TRUST Act") where only one does.
 */
export function bindBodies(doc: TextDocument, names: readonly Name[]): readonly Body[] {
  const acronyms = introducedAcronyms(doc, names);
  const drafts = new Map<string, Draft>();
  for (const name of names) {
    const kind = kindOf(name);
    if (kind === null) continue;
    const form = kind === "place" ? name.text : withoutArticle(name.text);
    const key = `${kind}:${keyOf(acronyms.get(form) ?? form)}`;
    const draft = drafts.get(key) ?? { kind, name: form, forms: new Set<string>(), mentions: [] };
    if (form.length > draft.name.length) draft.name = form;
    draft.forms.add(form);
    draft.mentions.push(name.span);
    drafts.set(key, draft);
  }
  const all = [...drafts.values()];
  const byLastWord = Map.groupBy(all, (draft) => `${draft.kind}:${lastWord(draft.name)}`);
  for (const draft of all) absorbInto(draft, byLastWord.get(`${draft.kind}:${lastWord(draft.name)}`) ?? []);
  return all.filter((draft) => draft.mentions.length > 0).map(finish);
}

function kindOf(name: Name): EntityKind | null {
  if (name.kind === "acronym" || name.kind === "organisation") return "organisation";
  return name.kind === "law" || name.kind === "place" ? name.kind : null;
}

function keyOf(form: string): string {
  return form.toLowerCase().replace(/^(?:u\.s\.|us|united states)\s+/u, "");
}

function withoutArticle(form: string): string {
  return form.replace(/^The\s+/u, "");
}

/** Each acronym with the expansion beside which it is printed; else the one whose initials it spells. */
function introducedAcronyms(doc: TextDocument, names: readonly Name[]): ReadonlyMap<string, string> {
  const expansions = new Map<string, string>();
  names.forEach((name, at) => {
    const before = names[at - 1];
    if (name.kind !== "acronym" || before === undefined || expansions.has(name.text)) return;
    const between = doc.text.slice(before.span.end, name.span.start);
    if (before.kind !== "organisation" && before.kind !== "law") return;
    if (/^(?:\s*\(|,? or |, known as |, or the )$/u.test(between) && spells(name.text, before.text)) {
      expansions.set(name.text, withoutArticle(before.text));
    }
  });
  const byInitials = new Map<string, string>();
  for (const name of names) {
    const form = withoutArticle(name.text);
    if (name.kind === "organisation" && !byInitials.has(initials(form))) byInitials.set(initials(form), form);
  }
  for (const name of names) {
    const body = byInitials.get(name.text);
    if (name.kind !== "acronym" || expansions.has(name.text)) continue;
    if (body !== undefined && name.text.length > 2) expansions.set(name.text, body);
  }
  return expansions;
}

function initials(form: string): string {
  return keptWords(form)
    .map((word) => word[0])
    .join("");
}

function keptWords(form: string): readonly string[] {
  return form.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word) && word !== "U.S." && word !== "US");
}

/** True when the acronym's letters are found in order at the starts of the expansion's words. */
function spells(acronym: string, expansion: string): boolean {
  const first = expansion.split(/[\s-]+/u).map((word) => (word[0] ?? "").toUpperCase());
  let at = 0;
  for (const letter of first) if (letter === acronym[at]) at += 1;
  return at >= acronym.length || (at >= 2 && at >= acronym.length - 1);
}

/** A shorter form joins the one longer form of its kind that ends with it; looks at few of many namesakes. */
function absorbInto(draft: Draft, namesakes: readonly Draft[]): void {
  if (draft.kind === "place" || !draft.name.includes(" ")) return;
  const ending = ` ${draft.name.toLowerCase()}`;
  const [only, ...more] = namesakes
    .slice(0, MOST_NAMESAKES)
    .filter((other) => other.mentions.length > 0 && other.name.toLowerCase().endsWith(ending));
  if (only === undefined || more.length > 0) return;
  for (const form of draft.forms) only.forms.add(form);
  only.mentions.push(...draft.mentions);
  draft.mentions = [];
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}

function finish(draft: Draft): Body {
  return {
    kind: draft.kind,
    name: draft.name,
    aliases: [...draft.forms].filter((form) => form !== draft.name),
    mentions: draft.mentions.toSorted((one, other) => one.start - other.start),
  };
}
