import { publicationDate } from "../readers/facts-schema.ts";
import { bylineNames } from "./byline-names.ts";
import { wordsIn } from "./element-names.ts";
import { headlineWords } from "./headline-words.ts";
import { linkedFacts } from "./linked-facts.ts";
import { metaTags } from "./meta-tags.ts";
import type { PageDocument } from "./parse-page.ts";
import { printedByline } from "./printed-byline.ts";

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
  const meta = metaTags(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const canonicalUrl = absolute(clean(canonical) ?? meta.first("og:url"), url);
  const headings = [...document.querySelectorAll("h1")].map(wordsIn).filter((words) => words !== "");
  const title = meta.first("og:title", "twitter:title", "dc.title");
  const linked = linkedFacts(document, {
    url: canonicalUrl ?? url,
    headlines: [...headings, ...(title === null ? [] : [title])],
  });
  const outlet = siteName(linked.outlet, meta.first("og:site_name", "application-name"));
  const names = (printed: string | null): string | null => bylineNames(printed, outlet);
  return {
    headline: headlineWords(chosenTitle(linked.headline, title, headings), outlet, headings),
    byline: chosenByline(
      names(linked.byline) ?? names(meta.all("author", "article:author", "parsely-author", "dc.creator")),
      names(printedByline(document)),
    ),
    published: firstDate([
      linked.published,
      meta.first(
        "article:published_time",
        "og:published_time",
        "datepublished",
        "date",
        "pubdate",
        "publish-date",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
        "parsely-pub-date",
        "sailthru.date",
      ),
      printedTime(document),
      dayInAddress(canonicalUrl ?? url),
    ]),
    outlet,
    canonicalUrl,
    language:
      clean(document.documentElement?.getAttribute("lang") ?? meta.first("og:locale"))?.replace("_", "-") ??
      null,
    statedText: linked.text,
  };
}

/** The headline in JSON-LD, unless the page's own heading is worded like its title and not like that. */
function chosenTitle(
  linked: string | null,
  title: string | null,
  headings: readonly string[],
): string | null {
  if (linked === null || title === null) return linked ?? title;
  const shown = (words: string): boolean =>
    headings.some((heading) => words.startsWith(heading) || heading.startsWith(words));
  return !shown(linked) && shown(title) ? title : linked;
}

/** A person's name as it is printed, alone or among several. */
const PERSON = /^\p{Lu}[\p{L}.’'-]*(?:\s+[\p{L}.’'-]+){0,2}\s+\p{Lu}[\p{L}.’'-]*$/u;

/**
 * The names that the page states, unless it prints others, and none of theirs, below its headline: sites state
 * who put the text in, too.
 */
function chosenByline(stated: string | null, printed: string | null): string | null {
  if (stated === null || printed === null) return stated ?? printed;
  const names = stated.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  if (names.some((name) => printed.toLowerCase().includes(name))) return stated;
  return printed.split(/,| and /u).every((name) => PERSON.test(name.trim())) ? printed : stated;
}

/** The publisher's name, else the site's; sites that give their address for it are called by their host. */
function siteName(publisher: string | null, site: string | null): string | null {
  const isAddress = (name: string | null): boolean =>
    /^(?:https?:\/\/)?(?:[\w-]+\.)+\w+\/?$/u.test(name ?? "");
  const name = publisher === null || (isAddress(publisher) && site !== null) ? site : publisher;
  return name !== null && isAddress(name)
    ? name.replace(/^https?:\/\/|\/$/gu, "").replace(/^www\./u, "")
    : name;
}

/** The first time that is marked as that of publication, else the first one below the headline. */
function printedTime(document: PageDocument): string | null {
  const marked = document.querySelector('[itemprop="datePublished"]');
  const own = clean(marked?.getAttribute("datetime") ?? marked?.getAttribute("content"));
  if (own !== null) return own;
  const all = [...document.querySelectorAll("h1,time[datetime]")];
  const headline = all.findIndex((element) => element.nodeName === "H1");
  return clean(
    all
      .slice(headline + 1)
      .find((element) => element.nodeName === "TIME")
      ?.getAttribute("datetime"),
  );
}

/** "https://tide.example/2023/11/14/cannery" gives "2023-11-14". */
function dayInAddress(url: string | null): string | null {
  const day = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:[/-]|$)/u.exec(url ?? "");
  return day === null ? null : day.slice(1).join("-");
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
