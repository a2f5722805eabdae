import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { readEnvironment } from "../../adapters/environment.ts";

type Variables = Readonly<Record<string, string>>;

/** Variables as somebody may set them, and the mode they ask for. */
export type ModeRow = readonly [about: string, variables: Variables, mode: string];

/** A mistake in them: the variable that is named, and words of the fix. No row may hold a secret but "s3cret". */
export type MistakeRow = readonly [about: string, variables: Variables, variable: string, fix: string];

/** What every platform's part of the environment owes whoever sets it up. */
export function describeEnvironment<Config extends Readonly<{ mode: string }>>(
  schema: z.ZodType<Config>,
  { modes, mistakes }: Readonly<{ modes: readonly ModeRow[]; mistakes: readonly MistakeRow[] }>,
): void {
  describe("the variables that are set decide the mode", () => {
    it.each(modes)("%s", (_, variables, mode) => {
      expect(schema.parse(variables).mode).toBe(mode);
    });

    it.each(modes)("%s, also with spaces around every value", (_, variables, mode) => {
      const spaced = Object.entries(variables).map(([name, value]) => [name, ` ${value} `]);
      expect(schema.parse(Object.fromEntries(spaced)).mode).toBe(mode);
    });
  });

  describe("a problem names the variable and the fix, and no secret", () => {
    it.each(mistakes)("%s", (_, variables, variable, fix) => {
      const reading = readEnvironment(schema, variables);
      const problem = reading.kind === "problems" ? reading.problems[0] : undefined;
      expect(problem).toMatch(new RegExp(`^${variable}: expected `));
      expect(problem).toContain(fix);
      expect(problem).not.toContain("s3cret");
      expect(problem).not.toContain("\n");
    });
  });
}
