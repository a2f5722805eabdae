import type { Material } from "../src/compose/brief/unit.ts";
import type { Engine } from "../src/engine.ts";

/** Of each report the printing that answers best: what counts outlets must not count a report twice. */
export async function onePrintingEach(
  engine: Engine,
  materials: readonly Material[],
): Promise<readonly Material[]> {
  const ids = materials.map(({ article }) => article.id);
  const reports = await engine.store.articles.reportsOf(ids);
  const seen = new Set<string>();
  return materials.filter(({ article }) => {
    const report = reports.get(article.id) ?? article.id;
    if (seen.has(report)) return false;
    seen.add(report);
    return true;
  });
}
