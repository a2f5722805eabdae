import type { FiguresSection, Finding } from "../../commands/reply.ts";
import type { BlockRole } from "../../src/model.ts";

/** How a measure's figures stand to each other where a reader must not take one of them alone. */
export const DISPUTED: ReadonlySet<FiguresSection["verdict"]> = new Set(["conflict", "printings-differ"]);

/** What a check found, as its heading says it. */
export const VERDICTS: Readonly<Record<Finding["verdict"], string>> = {
  verbatim: "✅ Verbatim",
  differs: "✏️ Differs",
  disputed: "⚠ Disputed",
  supported: "✅ Supported",
  "not-found": "❓ Not found",
};

/** What a range of an article is when it is not reporting. */
export const ROLES: Readonly<Record<Exclude<BlockRole, "body">, string>> = {
  headline: "Headline",
  crosshead: "Crosshead",
  caption: "Caption, not reporting",
  credit: "Credit",
  "pull-quote": "Pull quote",
  bio: "About the author",
  comment: "Reader comment, not reporting",
  furniture: "Not part of the report",
};
