import { report } from "../support/test-desk.ts";

/** A small town's news: two people of one surname, figures that disagree, one report a year older. */
export const HARBOR = [
  report({
    outlet: "Harbor Courier",
    headline: "County to end the night ferry",
    published: "2026-10-20",
    url: "https://courier.example/ferry",
    text: `The county will end the night ferry in December, the council said on Monday.

“Nobody on these islands was asked,” said Anna Moreau, the harbor master. “We will fight for the boats.”

More than 7,000 people living on the outer islands use the night ferry, according to the Harbor Institute.`,
  }),
  report({
    outlet: "Inlet Radio",
    headline: "Islanders protest over ferry plan",
    published: "2026-10-28",
    url: "https://inlet.example/protest",
    text: `Islanders protested against the ferry plan in front of the old customs house.

“The night ferry is a waste of money,” said Paul Moreau, a county treasurer.

About 2,500 people living on the outer islands use the night ferry, the treasurer's office said.`,
  }),
  report({
    outlet: "Inlet Radio",
    headline: "A mild spring for the oyster beds",
    published: "2025-04-02",
    url: "https://inlet.example/oysters",
    text: `The oyster beds came through the winter well, growers said.

“It was the best harvest in ten years,” said José Peña, an oyster grower.`,
  }),
] as const;
