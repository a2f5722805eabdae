import { MONTHS, WEEKDAYS } from "../../text/calendar-words.ts";
import { stemOf } from "../../text/terms/stem.ts";

/** Words between a figure and its verb, and verbs that only say that there is so much. Lower case. */
export const PASSED_OVER: ReadonlySet<string> = new Set(
  `a an the of in on at to for by with from and or but who that which whose its their his her our there here it they
  he she we i you this these those be is are was were been being am has have had having will would can could may might
  shall should must do does did not no up down off out about around some more than over under least most nearly almost
  roughly approximately only just as many much few fewer less another other others further also now still already then
  so far currently estimated estimate total average each all both only even including live lives living lived stand
  stands stood remain remains remained total totals totaled totalled amount amounts amounted number numbers reach reached
  come came hit said says say told according report reports reported announced added wrote claimed showed found poll
  survey expected expects plan plans planned`.split(/\s+/u),
);

/** Words for what happened to people, by the one that stands for them. */
export const FATES: ReadonlyMap<string, string> = byFirst([
  "dead killed kill kills killing died die dies dying death deaths dead fatalities claimed toll",
  "injured injure injures injuring wounded wounding hurt",
  "arrested arrest arrests arresting detained detaining custody",
  "missing unaccounted",
  "displaced evacuated fled",
  "infected sickened ill hospitalized hospitalised",
]);

/** What happens to stuff and ground, by the one word that stands for it. */
export const HAPPENINGS: ReadonlyMap<string, string> = byFirst([
  "leaked leak leaks leaking spilled spilt spill spills spilling discharged discharge escaped overflowed overflow",
  "burned burnt burn burns burning scorched charred blaze blazes wildfire wildfires",
  "rain rained rainfall downpour",
  "snow snowed snowfall",
  "seized seize seizes seizure confiscated impounded",
  "dumped dump dumping",
  "recalled recall recalls",
]);

/** What people do who come to a march or a rally: stems of verbs, and "part" of "took part". */
export const CAME: ReadonlySet<string> = new Set(
  ["marched", "attended", "gathered", "rallied", "protested", "demonstrated", "part"].map(stemOf),
);

/** Other verbs that news swaps for each other. */
export const SAME_VERBS: ReadonlyMap<string, string> = byFirst([
  "cut slash slashed eliminate eliminated laid lay shed lose lost",
  "cost spend spent pay paid price priced worth",
  "damaged damage damages damaging",
  "destroyed destroy destroys destroying wrecked burned collapsed flattened leveled levelled razed gutted",
  "hire hired recruit recruited create created add added",
  "back backs support supports supported favor favour favored favoured",
  "oppose opposes opposed disapprove reject",
  "sold sell sells sale sales",
  "buy bought purchase purchased acquire acquired",
]);

/** Words of names that tell nothing of what an article is about. */
export const COMMON_NAMES: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...`mr mrs ms dr sen rep gov jan feb mar apr jun jul aug sept oct nov dec reuters reuter associated press ap afp pti
  wall street new york washington united states america american americans some more about officials police
  department ministry bank university college school county city state town village avenue road river hospital court
  minister president prime chief council committee commission board company corp inc ltd plc co group institute
  association union national federal central international office agency north south east west northern southern
  eastern western general house senate republican republicans democrat democrats`.split(/\s+/u),
]);

/** Words by the first of their row. */
function byFirst(rows: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => {
      const [first = "", ...others] = row.split(" ");
      return [first, ...others].map((word): [string, string] => [word, first]);
    }),
  );
}
