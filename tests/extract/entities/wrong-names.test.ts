import { describe, expect, it } from "vitest";
import { extractEntities } from "../../../src/extract/entities/extract-entities.ts";
import { openText } from "../open-text.ts";

const peopleIn = (text: string) =>
  extractEntities(openText(text)).flatMap((entity) => (entity.kind === "person" ? [entity.name] : []));

describe("a person’s name ends where the name ends", () => {
  it.each([
    ["a verb in a headline", "Ada Brook Calls\n\nMayor Ada Brook met them.", ["Ada Brook"]],
    [
      "a headline",
      "Ada Brook Slams Carl Reed Over Budget\n\nAda Brook met Carl Reed.",
      ["Ada Brook", "Carl Reed"],
    ],
    ["a video", "Carl Reed Video\n\nMayor Ada Brook met them.", ["Ada Brook"]],
    ["a photograph", "Ada Brook Photo\n\nAda Brook met them.", ["Ada Brook"]],
    ["an agency’s pictures", "John Marsh Getty Images\n\nAda Brook met them.", ["Ada Brook"]],
    ["an account", "The President Brook Twitter account was shut. Ada Brook wept.", ["Ada Brook"]],
    ["a state", "They cheered Ada Brook South Carolina style. Ada Brook waved.", ["Ada Brook"]],
    ["a page that lost its spaces", "Carl ReedShareLikeReplyAda Brook. Ada Brook waved.", ["Ada Brook"]],
    ["a day", "Ada Brook came on Monday. Paul Stone stayed.", ["Ada Brook", "Paul Stone"]],
    ["a dateline", "MILFORD, Conn. — Mayor Ada Brook said no.", ["Ada Brook"]],
    ["an agency’s dateline", "MILFORD (AP) — Sen. Ada Brook said no.", ["Ada Brook"]],
    ["a short answer", "State Rep. Carl Brook voted no.", ["Carl Brook"]],
    ["a name with capitals inside", "Mayor RoseAnn DeMoro met Leo McReed.", ["RoseAnn DeMoro", "Leo McReed"]],
    ["a firm", "Henry Realty sold it. Carl Reed bought it.", ["Carl Reed"]],
    ["a school", "Ada Brook Elementary School opened.", []],
    ["a bridge", "They crossed the Ada Brook Bridge.", []],
    ["a body", "The Carl Reed Foundation met.", []],
  ])("%s", (_what, text, expected) => expect(peopleIn(text)).toEqual(expected));
});
