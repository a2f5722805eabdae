import { z } from "zod";

/** One environment variable as `.env.example` and the README list it. */
export type VariableDoc = Readonly<{ name: string; description: string; example: string }>;

/** The variables of the core; each adapter has its own table beside its schema. */
export const coreVariables: readonly VariableDoc[] = [
  {
    name: "DATA_DIR",
    description: "Folder for the database. Made when it is not there; one running copy to a folder.",
    example: "data",
  },
  {
    name: "SEEDS_DIR",
    description: "Folder of articles that a first start with an empty database loads.",
    example: "seeds",
  },
  {
    name: "WINDOW_ARTICLES",
    description:
      "How many of the newest articles are kept in memory for searching; older ones are found on disk.",
    example: "20000",
  },
  {
    name: "LOG_LEVEL",
    description: "How much is written to standard error: debug, info, warn or error.",
    example: "info",
  },
];

export const coreEnvironment = z.object({
  DATA_DIR: z.string().min(1).default("data"),
  SEEDS_DIR: z.string().min(1).default("seeds"),
  WINDOW_ARTICLES: z.coerce
    .number("a whole number of articles, for example 20000")
    .int("a whole number of articles, for example 20000")
    .min(0, "0 or more")
    .max(200_000, "at most 200000; more does not fit into memory")
    .default(20_000),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"], "one of: debug, info, warn, error").default("info"),
});

export type CoreEnvironment = z.output<typeof coreEnvironment>;

/** What reading the environment gave: the values, or a line a problem that names the variable and the fix. */
export type EnvironmentReading<T> =
  | Readonly<{ kind: "ok"; values: T }>
  | Readonly<{ kind: "problems"; problems: readonly string[] }>;

/** Reads variables by a schema; an empty variable counts as not set, as in a freshly copied `.env.example`. */
export function readEnvironment<T>(
  schema: z.ZodType<T>,
  variables: Readonly<Record<string, string | undefined>>,
): EnvironmentReading<T> {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const read = schema.safeParse(given);
  if (read.success) return { kind: "ok", values: read.data };
  return {
    kind: "problems",
    problems: read.error.issues.map((issue) => `${issue.path.join(".")}: expected ${issue.message}.`),
  };
}
