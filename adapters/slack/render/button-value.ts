import { LIMITS } from "../limits.ts";

/** What a button of ours carries: the line it asks, and which page of the rendered answer it shows. */
export type ButtonValue = Readonly<{ line: string; page: number }>;

const SHAPE = /^1\.(\d{1,3})\.([\s\S]+)$/;

/**
 * The value of a button that asks a line: `{ line: "/brief TRUST Act", page: 0 }` is `1.0./brief TRUST Act`. Null
 * when it would be longer than Slack takes: nothing people ask is stored, so such a button is left out.
 */
export function encodeButton({ line, page }: ButtonValue): string | null {
  const value = `1.${page}.${line}`;
  return value.length <= LIMITS.buttonValue.max && SHAPE.test(value) ? value : null;
}

/** What an encoded value meant; null for one that is not ours, too old, or tampered with. */
export function decodeButton(value: string | undefined): ButtonValue | null {
  const [, page, line] = SHAPE.exec(value ?? "") ?? [];
  return page === undefined || line === undefined ? null : { line, page: Number(page) };
}
