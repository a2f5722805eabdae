import { LIMITS } from "../limits.ts";

/** What pressing a button of ours means. */
export type Press =
  /** Asks a line: in place of a private answer, beside a public one. */
  | Readonly<{ kind: "ask"; line: string }>
  /** Opens a line on top of the answer, with a way back. */
  | Readonly<{ kind: "open"; line: string }>
  /** Shows a page of the answer to a line. */
  | Readonly<{ kind: "page"; line: string; page: number }>
  /** Lists the sources of that answer, a page of them. */
  | Readonly<{ kind: "sources"; line: string; page: number }>
  /** Posts a page of the answer for everybody. */
  | Readonly<{ kind: "share"; line: string; page: number }>;

export type ReadId =
  | Readonly<{ kind: "press"; press: Press }>
  /** An older version made it, somebody made it up, or the question it belongs to is not in the message. */
  | Readonly<{ kind: "stale" }>;

/** Raised when the meaning of ids changes, so that buttons of older answers say so instead of misleading. */
const VERSION = "1";
const LETTERS: Readonly<Record<Press["kind"], string>> = {
  ask: "a",
  open: "o",
  page: "p",
  sources: "q",
  share: "s",
};
const BY_LETTER: ReadonlyMap<string, Press["kind"]> = new Map([
  ["a", "ask"],
  ["o", "open"],
  ["p", "page"],
  ["q", "sources"],
  ["s", "share"],
]);

/** Version, kind, place in the message, page, then the line: whole after "=", or by what it shares after "~". */
const SHAPE =
  /^1([aopqs])([0-9a-z]{1,2})\.([0-9a-z]{1,2})(?:=(\/[\s\S]+)|~([0-9a-z]+)\.([0-9a-z]+)\.([0-9a-z]{4})\.([\s\S]*))$/;

/**
 * The custom id of a button, at most 100 UTF-16 units. The line stands in it whole; a line that is too long
 * stands in it as what it shares with the question that the message itself prints, so that nothing people ask
 * has to be stored. Null when neither fits. `place` makes ids unique within a message.
 *
 *     encodeId({ kind: "page", line: "/brief TRUST Act", page: 1 }, 3, null) // "1p3.1=/brief TRUST Act"
 */
export function encodeId(press: Press, place: number, printed: string | null): string | null {
  const page = "page" in press ? press.page : 0;
  const head = `${VERSION}${LETTERS[press.kind]}${place.toString(36)}.${page.toString(36)}`;
  const whole = `${head}=${press.line}`;
  if (fits(whole)) return whole;
  if (printed === null) return null;
  const [start, end] = shared(press.line, printed);
  const own = press.line.slice(start, press.line.length - end);
  const partly = `${head}~${start.toString(36)}.${end.toString(36)}.${fingerprint(printed)}.${own}`;
  return fits(partly) ? partly : null;
}

/** What an id means, given the question its message prints; never throws. */
export function decodeId(id: string, printed: string | null): ReadId {
  const [, letter, , page, whole, start, end, print, own] = SHAPE.exec(id) ?? [];
  const line = whole ?? rejoin(printed, start, end, print, own);
  if (id.length > LIMITS.customId.max || page === undefined || line === null) return { kind: "stale" };
  const kind = BY_LETTER.get(letter ?? "");
  return kind === undefined
    ? { kind: "stale" }
    : { kind: "press", press: pressOf(kind, line, Number.parseInt(page, 36)) };
}

function pressOf(kind: Press["kind"], line: string, page: number): Press {
  switch (kind) {
    case "ask":
    case "open":
      return { kind, line };
    case "page":
    case "sources":
    case "share":
      return { kind, line, page };
  }
}

function fits(id: string): boolean {
  return id.length <= LIMITS.customId.max && SHAPE.test(id);
}

function rejoin(
  printed: string | null,
  start: string | undefined,
  end: string | undefined,
  print: string | undefined,
  own: string | undefined,
): string | null {
  if (printed === null || start === undefined || end === undefined || own === undefined) return null;
  const [from, to] = [Number.parseInt(start, 36), printed.length - Number.parseInt(end, 36)];
  if (fingerprint(printed) !== print || from > to) return null;
  return printed.slice(0, from) + own + printed.slice(to);
}

/** How many units two lines share at their beginnings and at their ends, without overlap. */
function shared(line: string, printed: string): readonly [start: number, end: number] {
  const most = Math.min(line.length, printed.length);
  let start = 0;
  while (start < most && line[start] === printed[start]) start += 1;
  let end = 0;
  while (end < most - start && line[line.length - 1 - end] === printed[printed.length - 1 - end]) end += 1;
  return [start, end];
}

/** Four letters that tell whether the printed question is the one meant: FNV-1a, no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, "0").slice(-4);
}
