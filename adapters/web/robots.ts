import * as loaded from "robots-parser";
import { z } from "zod";

/** The rules of one robots.txt. */
export type Robots = Readonly<{ isAllowed: (url: string, agent: string) => boolean | undefined }>;

/**
 * The package's types describe a module that it is not (its function is the whole CommonJS module), so what was
 * loaded is looked at instead of believed.
 */
const parser = z
  .object({
    default: z.custom<(url: string, text: string) => Robots>((value) => typeof value === "function"),
  })
  .parse({ ...loaded }).default;

/** Reads a robots.txt (RFC 9309); `url` is its own address. Anything is a robots.txt: bad lines say nothing. */
export function readRobots(url: string, text: string): Robots {
  return parser(url, text);
}
