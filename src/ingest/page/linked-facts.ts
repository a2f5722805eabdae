import { z } from "zod";
import { fragmentText } from "./fragment-text.ts";
import type { PageDocument } from "./parse-page.ts";

type LinkedFacts = Readonly<{
  headline: string | null;
  byline: string | null;
  published: string | null;
  outlet: string | null;
  /** The report's words, where the page states them. */
  text: string | null;
}>;

const NOTHING: LinkedFacts = { headline: null, byline: null, published: null, outlet: null, text: null };

/** schema.org types whose headline is the page's own. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/u;

const text = z.string().optional().catch(undefined);

/** A person or an organisation: by name, or by a reference to where the page names it. */
const named = z.union([
  z.string().transform((value) => ({ name: value, id: undefined })),
  z.looseObject({ name: text, "@id": text }).transform((value) => ({ name: value.name, id: value["@id"] })),
]);
const someNamed = z.union([named.transform((value) => [value]), z.array(named)]).catch([]);
const reference = z.looseObject({ "@id": z.string(), name: z.string() });
/** An address, or an object that has it. */
const addressed = z
  .union([z.string(), z.looseObject({ "@id": z.string() }).transform((value) => value["@id"])])
  .optional()
  .catch(undefined);

const article = z.looseObject({
  "@type": z.union([z.string().transform((value) => [value]), z.array(z.string())]),
  headline: text,
  datePublished: text,
  articleBody: text,
  author: someNamed.optional(),
  publisher: someNamed.optional(),
  url: addressed,
  mainEntityOfPage: addressed,
});
type Article = z.output<typeof article>;

/**
 * The article that the page's JSON-LD states (https://schema.org/NewsArticle); unreadable blocks are skipped. Of
 * several the one with an address or a headline of the page's own, else the first: lists of other stories are
 * stated the same way.
 */
export function linkedFacts(
  document: PageDocument,
  own: Readonly<{ url: string | null; headlines: readonly string[] }>,
): LinkedFacts {
  const stated = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(jsonOf(script.textContent ?? "")),
  );
  const articles = stated.flatMap((candidate) => {
    const read = article.safeParse(candidate);
    return read.success && read.data["@type"].some((type) => ARTICLE_TYPE.test(type)) ? [read.data] : [];
  });
  const found =
    articles.find(({ url, mainEntityOfPage }) =>
      [url, mainEntityOfPage].some((at) => isSamePage(at, own.url)),
    ) ??
    articles.find(({ headline }) => own.headlines.includes(oneLine(headline) ?? "")) ??
    articles[0];
  return found === undefined ? NOTHING : factsOf(found, namesById(stated));
}

function factsOf(found: Article, byId: ReadonlyMap<string, string>): LinkedFacts {
  const { headline, datePublished, articleBody, author, publisher } = found;
  const namesOf = (list: Article["author"]): readonly string[] =>
    (list ?? []).flatMap(({ name, id }) => name ?? (id === undefined ? undefined : byId.get(id)) ?? []);
  return {
    headline: oneLine(headline),
    byline: oneLine(namesOf(author).join(", ")),
    published: datePublished ?? null,
    outlet: oneLine(namesOf(publisher)[0]),
    text: articleBody === undefined ? null : bodyOf(articleBody) || null,
  };
}

/** The names of what the page states with an "@id". */
function namesById(stated: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map(
    stated.flatMap((value) => {
      const read = reference.safeParse(value);
      return read.success ? [[read.data["@id"], read.data.name] as const] : [];
    }),
  );
}

function isSamePage(stated: string | undefined, own: string | null): boolean {
  if (stated === undefined || own === null) return false;
  const one = URL.parse(stated, own);
  const other = URL.parse(own);
  const path = (url: URL | null): string => url?.pathname.replace(/\/$/u, "") ?? "";
  return (
    one !== null &&
    other !== null &&
    path(one) !== "" &&
    path(one) === path(other) &&
    one.search === other.search
  );
}

/** Sites escape what they print in JSON-LD as if it were markup: "Rock &#038; Roll". */
function oneLine(value: string | undefined): string | null {
  return value === undefined ? null : fragmentText(value).replace(/\s+/gu, " ") || null;
}

/** Stated as markup, as escaped markup, or as plain text whose line breaks part paragraphs. */
function bodyOf(value: string): string {
  const once = fragmentText(value.replace(/\n\s*/gu, "<br><br>"));
  return /<\/?p>/iu.test(once) ? fragmentText(once) : once;
}

/** Some sites leave line breaks in their strings, which JSON forbids. */
function jsonOf(source: string): unknown {
  for (const json of [source, source.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(json);
    } catch {
      // The next reading, or none.
    }
  }
  return null;
}

const graph = z.looseObject({ "@graph": z.array(z.unknown()) });

/** Lists and `@graph`s one level deep, which is how they are printed. */
function flatten(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  const read = graph.safeParse(value);
  return read.success ? [value, ...read.data["@graph"]] : [value];
}
