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

const name = z.union([z.string(), z.looseObject({ name: z.string() }).transform((value) => value.name)]);
const names = z.union([name.transform((value) => [value]), z.array(name)]).catch([]);
const text = z.string().optional().catch(undefined);

const article = z.looseObject({
  "@type": z.union([z.string().transform((value) => [value]), z.array(z.string())]),
  headline: text,
  datePublished: text,
  articleBody: text,
  author: names.optional(),
  publisher: names.optional(),
});

/** The first article in the page's JSON-LD blocks (https://schema.org/NewsArticle); unreadable blocks are skipped. */
export function linkedFacts(document: PageDocument): LinkedFacts {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const candidate of flatten(jsonOf(script.textContent ?? ""))) {
      const read = article.safeParse(candidate);
      if (!read.success || !read.data["@type"].some((type) => ARTICLE_TYPE.test(type))) continue;
      const { headline, datePublished, articleBody, author, publisher } = read.data;
      return {
        headline: oneLine(headline),
        byline: oneLine(author?.join(", ")),
        published: datePublished ?? null,
        outlet: oneLine(publisher?.[0]),
        text: articleBody === undefined ? null : bodyOf(articleBody) || null,
      };
    }
  }
  return NOTHING;
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

function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

const graph = z.looseObject({ "@graph": z.array(z.unknown()) });

/** Lists and `@graph`s one level deep, which is how they are printed. */
function flatten(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  const read = graph.safeParse(value);
  return read.success ? [value, ...read.data["@graph"]] : [value];
}
