import { closest, distance } from "fastest-levenshtein";
import type { Command } from "./command.ts";

/** Letters that may be wrong in a mistyped name. */
const SLIP = 2;

/** The command that a name is a slip of: `brief` for "breif"; undefined when it is near none. */
export function nearestCommand(name: string, commands: readonly Command[]): string | undefined {
  const near = closest(
    name,
    commands.map((command) => command.name),
  );
  return distance(name, near) <= SLIP ? near : undefined;
}
