import type { PageDocument } from "./parse-page.ts";

/** The meta tags of a page by property or name, in lower case. */
type MetaTags = Readonly<{
  /** The content of the first of these names that the page has. */
  first: (...names: readonly string[]) => string | null;
  /** All contents of the first of these names that the page has, each once, with commas: pages repeat "author". */
  all: (...names: readonly string[]) => string | null;
}>;

export function metaTags(document: PageDocument): MetaTags {
  const contents = new Map<string, string[]>();
  for (const tag of document.querySelectorAll("meta")) {
    const content = (tag.getAttribute("content") ?? "").replace(/\s+/gu, " ").trim();
    if (content === "") continue;
    for (const name of new Set([tag.getAttribute("property"), tag.getAttribute("name")])) {
      const key = name?.toLowerCase() ?? "";
      if (key === "") continue;
      const known = contents.get(key);
      if (known === undefined) contents.set(key, [content]);
      else known.push(content);
    }
  }
  const found = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => contents.get(name) ?? []);
  return {
    first: (...names) => found(names)[0] ?? null,
    all: (...names) => {
      const own = names.map((name) => (contents.get(name) ?? []).filter((text) => !/^https?:/u.test(text)));
      return [...new Set(own.find((texts) => texts.length > 0))].join(", ") || null;
    },
  };
}
