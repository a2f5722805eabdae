import { DatabaseSync } from "node:sqlite";
import type { BenchEngine } from "./engine.ts";

/** SQLite FTS5 with its stemmer, best ten by BM25, in memory. */
export function fts5(): BenchEngine {
  const database = new DatabaseSync(":memory:");
  database.exec(
    "CREATE VIRTUAL TABLE article USING fts5(id UNINDEXED, title, text, tokenize='porter unicode61')",
  );
  const insert = database.prepare("INSERT INTO article VALUES (?, ?, ?)");
  const select = database.prepare(
    "SELECT id FROM article WHERE article MATCH ? ORDER BY bm25(article) LIMIT 10",
  );
  return {
    index: async (articles) => {
      database.exec("BEGIN");
      for (const { id, title, text } of articles) insert.run(id, title, text);
      database.exec("COMMIT");
    },
    ask: (question) =>
      select
        .all(
          question
            .split(" ")
            .map((word) => `"${word}"`)
            .join(" OR "),
        )
        .map(({ id }) => String(id)),
    close: async () => database.close(),
  };
}
