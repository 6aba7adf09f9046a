import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** What is at the page's address, and by which method: whatever has another path is not there. */
const ROUTES: Readonly<Record<string, "GET" | "POST">> = {
  "": "GET",
  "page.js": "GET",
  "page.css": "GET",
  "api/review": "GET",
  "api/events": "GET",
  "api/export": "GET",
  "api/act": "POST",
  "api/undo": "POST",
  "api/redo": "POST",
  "api/stop": "POST",
};

/** Headers of every answer: the page loads nothing from elsewhere, and nothing of it is shown, read or kept elsewhere. */
export const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** Why a request is turned away before anything is read of it but its head. */
export interface TurnedAway {
  readonly status: 403 | 404 | 405;
  readonly message: string;
  /** The method that is allowed. */
  readonly allow?: string;
}

/** Whom a server lets in. */
export interface Guarded {
  /** The first part of every path. */
  readonly token: string;
  readonly port: number;
}

type Head = Pick<IncomingMessage, "method" | "url" | "headers">;

/**
 * Why a request is to be turned away: it lacks the token, or comes by another name of the server (DNS rebinding) or from
 * another site's page. Paths are taken as they came: none with `..` or escapes is a known one.
 */
export function turnedAway({ method, url, headers }: Head, { token, port }: Guarded): TurnedAway | undefined {
  const [, given = "", path = ""] = /^\/([^/?#]*)\/([^?#]*)/.exec(url ?? "") ?? [];
  const allowed = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (!isSame(given, token) || allowed === undefined) return { status: 404, message: "not found" };
  if (!isOwnHost(headers.host, port)) return { status: 403, message: "another host" };
  if (!isOwnPage(headers)) return { status: 403, message: "another origin" };
  if (method !== allowed) return { status: 405, message: `only ${allowed}`, allow: allowed };
  return undefined;
}

/** In a time that does not tell how much is the same. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(first!, second!);
}

function isOwnHost(host: string | undefined, port: number): boolean {
  return ["127.0.0.1", "localhost", "[::1]"].some((name) => host?.toLowerCase() === `${name}:${port}`);
}

/** Browsers say where a request comes from; `none` is the address bar. Programs, which have the token, say nothing. */
function isOwnPage({ host, origin, "sec-fetch-site": site }: IncomingMessage["headers"]): boolean {
  if (origin !== undefined && origin !== `http://${host}`) return false;
  return site === undefined || site === "same-origin" || site === "none";
}
