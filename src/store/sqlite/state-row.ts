import { z } from "zod";

/** A row of what is kept as JSON. */
export const stateRow = z.object({ state: z.string() });
