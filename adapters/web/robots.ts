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

/** A rule is cut at its so manieth star, and beyond so many in all at its first: each multiplies the time of matching. */
const MOST_STARS_IN_A_RULE = 10;
const MOST_STARS = 5000;

/** Reads a robots.txt (RFC 9309); `url` is its own address. Anything is a robots.txt: bad lines say nothing. */
export function readRobots(url: string, text: string): Robots {
  let left = MOST_STARS;
  const lines = text
    .replace(/\*{2,}/gu, "*")
    .split("\n")
    .map((line) => {
      const most = left > 0 ? MOST_STARS_IN_A_RULE : 1;
      const parts = line.split("*", most + 1);
      left -= parts.length - 1;
      // "/a*b*c" cut after a star asks for no less.
      return parts.length > most ? `${parts.slice(0, most).join("*")}*` : line;
    });
  return parser(url, lines.join("\n"));
}
