import { createHash } from "node:crypto";
import type { RawDocument } from "./raw-document.ts";

/** 50 bits: among a million articles the chance of any two alike is below one in a thousand. */
const ID_LENGTH = 10;
/** Crockford's base 32, lower case: no i, l, o or u to misread when an id is typed. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * The id of what was read: the same address gives the same article, so that a changed page becomes a new
 * version. Without an address it is the outlet, headline and words (white space aside), so that reading the
 * same file twice adds nothing.
 */
export function articleIdOf(raw: RawDocument): string {
  const identity =
    raw.url !== null
      ? `url:${plainAddress(raw.url)}`
      : `text:${raw.outlet ?? ""}\n${raw.headline ?? ""}\n${raw.text.replace(/\s+/gu, " ").trim()}`;
  const digest = createHash("sha256").update(identity).digest();
  let id = "";
  let bits = 0;
  let held = 0;
  for (const byte of digest) {
    bits = ((bits << 8) | byte) & 0xffff;
    held += 8;
    while (held >= 5 && id.length < ID_LENGTH) {
      held -= 5;
      id += ALPHABET[(bits >> held) & 31] ?? "";
    }
  }
  return id;
}

/** The address without what does not change the page: fragment, tracking parameters, "www.", closing slash. */
export function plainAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address.trim();
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_.*|fbclid|gclid|mc_cid|mc_eid|igshid|cmpid)$/u.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return `${url.host.replace(/^www\./u, "")}${url.pathname.replace(/\/+$/u, "")}${url.search}`;
}
