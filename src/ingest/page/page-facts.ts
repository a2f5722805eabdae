import { publicationDate } from "../readers/facts-schema.ts";
import { linkedFacts } from "./linked-facts.ts";
import type { PageDocument } from "./parse-page.ts";

/** What a page says about itself, from the most to the least reliable place: JSON-LD, meta tags, the markup. */
export type PageFacts = Readonly<{
  headline: string | null;
  byline: string | null;
  published: string | null;
  outlet: string | null;
  canonicalUrl: string | null;
  language: string | null;
  /** The report's words as the page's JSON-LD states them. */
  statedText: string | null;
}>;

export function pageFacts(document: PageDocument, url: string | null): PageFacts {
  const linked = linkedFacts(document);
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found =
        document.querySelector(`meta[property="${name}"]`) ?? document.querySelector(`meta[name="${name}"]`);
      const content = clean(found?.getAttribute("content"));
      if (content !== null) return content;
    }
    return null;
  };
  const time = document.querySelector("time[datetime]")?.getAttribute("datetime");
  const published = [
    linked.published,
    meta(
      "article:published_time",
      "og:published_time",
      "datePublished",
      "date",
      "dc.date",
      "parsely-pub-date",
    ),
    clean(time),
  ];
  const author = meta("author", "article:author", "parsely-author", "dc.creator");
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  return {
    headline: linked.headline ?? meta("og:title", "twitter:title", "dc.title"),
    byline: linked.byline ?? (author !== null && !/^https?:/u.test(author) ? author : null),
    published: firstDate(published),
    outlet: linked.outlet ?? meta("og:site_name", "application-name"),
    canonicalUrl: absolute(clean(canonical) ?? meta("og:url"), url),
    language:
      clean(document.documentElement?.getAttribute("lang")) ?? meta("og:locale")?.replace("_", "-") ?? null,
    statedText: linked.text,
  };
}

function clean(value: string | null | undefined): string | null {
  const text = (value ?? "").replace(/\s+/gu, " ").trim();
  return text === "" ? null : text;
}

function firstDate(candidates: readonly (string | null)[]): string | null {
  for (const candidate of candidates) {
    const read = candidate === null ? null : publicationDate.safeParse(candidate);
    if (read?.success === true && read.data !== null) return read.data;
  }
  return null;
}

/** An absolute http(s) address, of the same site as the page: a canonical link elsewhere is not believed. */
function absolute(address: string | null, base: string | null): string | null {
  if (address === null) return null;
  const url = base === null ? URL.parse(address) : URL.parse(address, base);
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  if (base === null) return url.href;
  const own = URL.parse(base)?.hostname.replace(/^www\./u, "") ?? "";
  const other = url.hostname.replace(/^www\./u, "");
  return own === other || own.endsWith(`.${other}`) || other.endsWith(`.${own}`) ? url.href : null;
}
