import { InputFailure } from "../../failure.js";

/** Where a queue is. */
export interface QueueAddress {
  /** What connects to it, with name and password if the user gave them. */
  readonly url: string;
  /** What messages call it: the same without them. */
  readonly shown: string;
}

const EXPECTED = "redis://[USER:PASSWORD@]HOST[:PORT][/DATABASE], or rediss:// for TLS";

/**
 * The address of a Redis server.
 *
 * @param url as the user gave it; it may hold a password, so no message repeats it
 * @throws InputFailure if it is no such address
 * @see https://www.iana.org/assignments/uri-schemes/prov/redis
 */
export function queueAddress(url: string): QueueAddress {
  if (!URL.canParse(url)) refuse("not an address");
  const { protocol, hostname, host, pathname, search, hash } = new URL(url);
  if (protocol !== "redis:" && protocol !== "rediss:") refuse("not the address of a Redis server");
  if (hostname === "") refuse("the address names no host");
  if (!/^\/?\d*$/.test(pathname)) refuse("a database of Redis has a number");
  if (search !== "" || hash !== "") refuse("the address has more parts than are known");
  return { url, shown: `${protocol}//${host}${pathname === "/" ? "" : pathname}` };
}

function refuse(problem: string): never {
  throw new InputFailure(problem, { path: "--queue", expected: EXPECTED });
}
