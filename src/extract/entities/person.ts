import type { Name } from "./name.ts";

/** One person of the article while mentions are being gathered. */
export type Person = Readonly<{
  name: string;
  surname: string;
  given: string;
  role: string | null;
  mentions: readonly Name[];
}>;
