import { printDay } from "../../commands/coverage.ts";
import { numberOf } from "../../commands/sources-of.ts";
import type { Citation } from "../../src/model.ts";
import { kindMark } from "../shared/source-words.ts";
import { bullet } from "./layout.ts";
import { plainText } from "./plain-text.ts";
import type { Style } from "./style.ts";

/** The numbered list of sources: outlet, day, headline, what it is, id and address. */
export function renderSources(sources: readonly Citation[], style: Style): string {
  if (sources.length === 0) return "";
  const lines = sources.map((source, index) => {
    const headline = source.headline === null ? "" : ` “${plainText(source.headline)}”`;
    const version = source.version > 1 ? `, version ${source.version}` : "";
    const about = `${plainText(source.outlet)}, ${printDay(source.published)}.${headline}${kindMark(source)}${version}`;
    const where = `/article ${source.articleId}`;
    const link =
      source.url === null ? "" : `\n${style.link(shortAddress(source.url), shortAddress(source.url))}`;
    return bullet(`[${index + 1}] `, `${about} ${style.quiet(where)}${link}`, style);
  });
  return [style.heading("Sources"), ...lines].join("\n");
}

/** `[2 ¶5]`: the number of the source and the paragraph. */
export function reference(sources: readonly Citation[], citation: Citation): string {
  const paragraph = citation.paragraph === null ? "" : ` ¶${citation.paragraph}`;
  return `[${numberOf(sources, citation)}${paragraph}]`;
}

/** In print the fragment that finds the words is only noise. */
function shortAddress(url: string): string {
  return url.replace(/#:~:text=.*$/u, "");
}
