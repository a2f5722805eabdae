import type { Speaker } from "../../model.ts";

/** As much of a person as an article says: a speaker, or an entity. */
export type Person = Pick<Speaker, "name" | "role">;

/**
 * What two mentions in two articles are to each other; "unknown" when the articles do not say enough, "doubtful"
 * when one full name stands beside roles that hardly fit one person.
 */
export type PersonVerdict = "same" | "different" | "doubtful" | "unknown";
