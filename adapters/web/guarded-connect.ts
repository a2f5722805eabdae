import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { buildConnector } from "undici";

/** Resolves a host name to all its addresses. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** Says whether an address that is not on the public internet may be reached all the same: tests' own servers. */
export type AllowPrivate = (address: string, port: number) => boolean;

const CONNECT_TIMEOUT = 10_000;

/** A connection that was refused because of where it leads. */
export class ForbiddenAddress extends Error {
  override readonly name = "ForbiddenAddress";
}

/** The system's resolver, every address of a name. */
export const resolveBySystem: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/** Of IPv6 only this is given out (https://www.iana.org/assignments/ipv6-address-space). */
const GIVEN_OUT = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an address is on the public internet: not loopback, private, link-local, carrier-grade, multicast or
 * reserved, in any spelling, IPv4 inside IPv6 included. What is no address is not public.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === "unicast" && (parsed.kind() === "ipv4" || parsed.match(GIVEN_OUT));
}

/**
 * A connector for undici that looks at where a connection really goes, for every connection: the name is
 * resolved here, every address is checked, and the checked address is the one connected to, so that a name whose
 * answers change between two look-ups gains nothing.
 */
export function guardedConnector(resolve: Resolve, allow: AllowPrivate): buildConnector.connector {
  const connect = buildConnector({ timeout: CONNECT_TIMEOUT });
  return (options, callback) => {
    const hostname = options.hostname.replace(/^\[|\]$/gu, "");
    const port = Number(options.port || (options.protocol === "https:" ? 443 : 80));
    addressesOf(hostname, resolve)
      .then((addresses) => {
        const [first] = addresses;
        const forbidden = addresses.find((address) => !isPublic(address) && !allow(address, port));
        if (first === undefined) throw new ForbiddenAddress(`${hostname} has no address`);
        if (forbidden !== undefined) {
          const leads = hostname === forbidden ? "" : ` leads to ${forbidden}, which`;
          throw new ForbiddenAddress(`${hostname}${leads} is not on the public internet`);
        }
        connect({ ...options, hostname: first, servername: options.servername ?? hostname }, callback);
      })
      .catch((error: unknown) => {
        callback(error instanceof Error ? error : new Error("the name could not be resolved"), null);
      });
  };
}

async function addressesOf(hostname: string, resolve: Resolve): Promise<readonly string[]> {
  return isIP(hostname) === 0 ? resolve(hostname) : [hostname];
}
