import { isCopy } from "../../relate/copies/is-copy.ts";
import { printingOf } from "../../relate/copies/printing.ts";
import { newestOfAll, type ShelvedVersion, type Shelves } from "./shelves.ts";

/** Every printing of the report, the article itself among them, newest first; none for an unknown id. */
export function printingsOf(shelves: Shelves, id: string): readonly ShelvedVersion[] {
  const all = newestOfAll(shelves).map((version) => ({ version, printing: printingOf(version) }));
  const start = all.find(({ version }) => version.article.id === id);
  if (start === undefined) return [];
  const reached = new Set([start]);
  for (const { printing } of reached) {
    for (const other of all) {
      if (printing !== null && other.printing !== null && isCopy(printing, other.printing))
        reached.add(other);
    }
  }
  return all.filter((one) => reached.has(one)).map(({ version }) => version);
}
