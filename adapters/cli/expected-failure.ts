import { StoreOutage } from "../../src/store/store.ts";
import { reasonOf } from "../files/walk.ts";

/** How a subcommand ends when something outside the program is wrong, and the line that says so. */
export type ExpectedFailure = Readonly<{ line: string | null; status: number }>;

/**
 * A mistyped option, a file that cannot be read or written, a full disk, a reader of our output that went away:
 * anything the operator can put right. Undefined for everything else, which is a bug.
 */
export function expectedFailure(error: unknown): ExpectedFailure | undefined {
  if (error instanceof StoreOutage) return { line: error.message, status: 1 };
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return undefined;
  // `otr export | head`: there is nobody left to tell.
  if (error.code === "EPIPE") return { line: null, status: 0 };
  if (error.code.startsWith("ERR_PARSE_ARGS_")) return { line: error.message, status: 2 };
  if ("path" in error && typeof error.path === "string") {
    return { line: `${error.path}: ${reasonOf(error)}`, status: 1 };
  }
  return undefined;
}
