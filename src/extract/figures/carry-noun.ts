import type { Token } from "../../text/annotate.ts";
import { CHANGE_NOUNS } from "./change-words.ts";
import { isOwnSubject } from "./measure.ts";
import type { MeasureReading } from "./measure-reading.ts";
import { VICTIM_STATES } from "./noun-words.ts";
import type { Quantity } from "./quantity.ts";
import { firstAt, lowerAt } from "./token-at.ts";

/**
 * The noun a number leaves out because an earlier count in the sentence gave it: "killed seven people and
 * wounded 23", "1,240 people, down from 1,610", "212 homicides, 18 fewer than …". Null when it has its own or
 * nothing says that the noun carries on.
 */
export function carriedNoun(
  tokens: readonly Token[],
  quantity: Quantity,
  own: MeasureReading,
  earlier: MeasureReading | undefined,
): MeasureReading | null {
  if (
    earlier === undefined ||
    earlier.unit === null ||
    quantity.unit !== null ||
    (own.unit !== null && own.rule !== "victims")
  )
    return null;
  const first = firstAt(tokens, quantity.span.start);
  const after = firstAt(tokens, quantity.span.end);
  // "640 pupils, a third of whom": the share's noun is the one before.
  const ofWhom = lowerAt(tokens, after) === "of" && /^(?:whom|which|them)$/u.test(lowerAt(tokens, after + 1));
  if (ofWhom) return { ...earlier, rule: "carried" };
  if (quantity.value.kind === "vague" || quantity.rule === "number:fraction") return null;
  return follows(tokens, first) && ends(tokens, after) ? { ...earlier, rule: "carried" } : null;
}

/**
 * The measure an amount shares with the quantity before it: "$812 million, or $1.20 a share", "to 2.6 percent
 * from 2.1 percent", "1.2 million visitors, up 8 percent", "…, 12 percent more than a year ago", "after rising
 * 3 percent".
 */
export function carriedMeasure(
  tokens: readonly Token[],
  quantity: Quantity,
  earlier: MeasureReading | undefined,
  own: MeasureReading,
  isMoney: boolean,
): MeasureReading["measure"] {
  if (earlier === undefined || earlier.measure === null || quantity.unit?.kind === "time") return null;
  const first = firstAt(tokens, quantity.span.start);
  // "raise the retirement age to 67 from 65"
  const ended = /^(?:percent|%)$/u.test(lowerAt(tokens, first - 2));
  const joint = lowerAt(tokens, first - 1);
  const bare = (joint === "from" && tokens[first - 2]?.pos === "NUM") || (joint === "at" && ended);
  if (quantity.unit === null && !isMoney) return bare ? earlier.measure : null;
  const after = firstAt(tokens, quantity.span.end);
  const [lead, second] = [lowerAt(tokens, first - 1), lowerAt(tokens, first - 2)];
  const compares = /^(?:more|less|fewer|higher|lower|above|below)$/u.test(lowerAt(tokens, after));
  const compared = second === "compared" && (lead === "with" || lead === "to");
  const versus = /^(?:vs|versus|against)$/u.test(lead === "." ? second : lead);
  // "1,500 jobs, or 4 percent of its workforce"
  const ownWhole = quantity.unit?.kind === "percent" && own.rule === "of";
  const restates = !ownWhole && (lead === "or" || lead === "up" || lead === "down") && second === ",";
  const starts =
    lead === "from" && (/^(?:up|down|,|\d.*)$/u.test(second) || tokens[first - 2]?.pos === "NOUN");
  const apposed =
    lead === "of" &&
    CHANGE_NOUNS.has(second) &&
    /^an?$/u.test(lowerAt(tokens, first - 3)) &&
    lowerAt(tokens, first - 4) === ",";
  const before = UP_OR_DOWN_ING.test(lead) && /^(?:after|before|following|while)$/u.test(second);
  // "Of the 1,200 people surveyed, 68 percent said …"
  const ofNamed = /^(?:of|among)$/u.test(lowerAt(tokens, 0));
  const ofSame = (earlier.unit === "percent" || ofNamed) && isOwnSubject(tokens, quantity, first, after);
  const inserted = quantity.unit?.kind === "percent" && lead === "," && lowerAt(tokens, after) === ",";
  return inserted ||
    apposed ||
    ofSame ||
    restates ||
    starts ||
    compared ||
    versus ||
    before ||
    (lead === "," && compares)
    ? earlier.measure
    : null;
}

/** "fell 0.9 percent, after rising 1.3 percent": the participle has the subject of the clause before. */
const UP_OR_DOWN_ING =
  /^(?:rising|falling|gaining|climbing|growing|dropping|declining|increasing|decreasing|slipping|sliding|jumping|surging|shrinking|losing|adding|tumbling|plunging)$/u;

/** "fell by half a point to 5.9 percent", "rose 12 percent to 3,400": where the change ended. */
export function goesOn(text: string, before: Quantity | undefined, quantity: Quantity): boolean {
  if (before === undefined || (before.change !== "up" && before.change !== "down" && !isPart(before)))
    return false;
  return /^,? to $/u.test(text.slice(before.span.end, quantity.span.start));
}

function isPart({ rule }: Quantity): boolean {
  return rule === "number:fraction";
}

/** The unit of "from 30" behind "cut its dividend to 20 cents"; null behind a change ("rose 12 percent from 30"). */
export function unitBefore(
  text: string,
  before: Quantity | undefined,
  quantity: Quantity,
  own: MeasureReading,
): string | null {
  if (before === undefined || quantity.unit !== null || own.unit !== null) return null;
  if (before.change === "up" || before.change === "down") return null;
  return text.slice(before.span.end, quantity.span.start) === " from " ? (before.unit?.name ?? null) : null;
}

/**
 * The currency a large number leaves out behind an amount that has one: "narrowed to $750 million from 1.2 billion",
 * "against a 246 million shortfall". Null for a number with a unit or noun of its own.
 */
export function carriedUnit(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  own: MeasureReading,
  money: string | null,
): string | null {
  if (money === null || quantity.unit !== null || own.unit !== null) return null;
  if (
    !/(?:million|billion|trillion|[mb]l?n|crore)$/iu.test(text.slice(quantity.core.start, quantity.core.end))
  )
    return null;
  const lead = lowerAt(tokens, firstAt(tokens, quantity.span.start) - 1);
  const compares = /^(?:from|to|against|with|versus|vs|than|and|or|an?|\()$/u.test(lead);
  return compares || UP_OR_DOWN_ING.test(lead) ? money : null;
}

function follows(tokens: readonly Token[], first: number): boolean {
  const lead = tokens[first - 1];
  if (lead === undefined) return false;
  if (/^(?:and|or|,|while|including)$/u.test(lead.lower)) return true;
  // "Cruz has 11 delegates and Rubio has 10."
  if (/^(?:has|have|had|won|got|received|lost|scored)$/u.test(lead.lower)) return true;
  const [second, third] = [lowerAt(tokens, first - 2), lowerAt(tokens, first - 3)];
  if (lead.lower === "from" && tokens[first - 2]?.pos === "NOUN") return true;
  if (lead.lower === "from" || lead.lower === "with") return /^(?:down|up|compared)$/u.test(second);
  // The tagger takes some of these verbs for adjectives.
  return (
    /^(?:VERB|ADJ)$/u.test(lead.pos) && (/^(?:and|but|,)$/u.test(second) || /^(?:and|but)$/u.test(third))
  );
}

function ends(tokens: readonly Token[], after: number): boolean {
  const token = tokens[after];
  if (token === undefined || /^(?:PUNCT|AUX|VERB|CCONJ|SCONJ|ADP)$/u.test(token.pos)) return true;
  if (VICTIM_STATES.has(token.lower)) return true;
  return /^(?:more|fewer|others|were|was|a|last|this|in)$/u.test(token.lower);
}
