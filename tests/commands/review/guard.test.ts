import { describe, expect, test } from "@jest/globals";
import { turnedAway } from "../../../src/commands/review/guard.js";

const guarded = { token: "right-token", port: 4000 };
const head = { method: "GET", url: "/right-token/api/review", headers: { host: "127.0.0.1:4000" } };

function statusOf(other: Partial<typeof head> & { headers?: Record<string, string> }): number | undefined {
  return turnedAway({ ...head, ...other }, guarded)?.status;
}

describe("turnedAway", () => {
  test.each(["127.0.0.1:4000", "localhost:4000", "LOCALHOST:4000", "[::1]:4000"])("lets in %s", (host) => {
    expect(statusOf({ headers: { host } })).toBeUndefined();
    expect(statusOf({ headers: { host, origin: `http://${host}` } })).toBeUndefined();
  });

  test.each([
    "/",
    "",
    "/favicon.ico",
    "/api/review",
    "/wrong-token/api/review",
    "/right-toke/api/review",
    "/right-token",
    "/right-token/..",
    "/right-token/../right-token/api/review",
    "/x/../right-token/api/review",
    "//right-token/api/review",
    "/right-token//api/review",
    "/right-token/api/../api/review",
    "/right-token/%2e%2e/etc/passwd",
    "/right-token/api%2Freview",
    "/right-token\\api\\review",
    "/right-token/api/review/",
    "/right-token/constructor",
    "/right-token/__proto__",
    "http://127.0.0.1:4000/right-token/api/review",
    "*",
  ])("knows no path %s", (url) => {
    expect(statusOf({ url })).toBe(404);
  });

  test.each([
    "127.0.0.1",
    "127.0.0.1:4001",
    "example.org",
    "example.org:4000",
    "127.0.0.1:4000.example.org",
    "",
  ])("refuses the host %s", (host) => {
    expect(statusOf({ headers: { host } })).toBe(403);
  });

  test("refuses a request without a host", () => {
    expect(turnedAway({ ...head, headers: {} }, guarded)?.status).toBe(403);
  });

  test.each([
    "null",
    "http://example.org",
    "https://127.0.0.1:4000",
    "http://127.0.0.1:4001",
    "http://localhost:4000",
    "http://127.0.0.1:4000.example.org",
  ])("refuses the origin %s", (origin) => {
    expect(statusOf({ headers: { host: "127.0.0.1:4000", origin } })).toBe(403);
  });

  test.each([
    ["cross-site", 403],
    ["same-site", 403],
    ["same-origin", undefined],
    ["none", undefined],
  ])("goes by where the browser says that it comes from: %s", (site, status) => {
    expect(statusOf({ headers: { host: "127.0.0.1:4000", "sec-fetch-site": site } })).toBe(status);
  });

  test.each(["HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT"])(
    "does not do %s where only GET is",
    (method) => {
      expect(turnedAway({ ...head, method }, guarded)).toMatchObject({ status: 405, allow: "GET" });
    },
  );

  test("does not say to whom it is closed that it is there", () => {
    expect(statusOf({ url: "/wrong-token/", headers: { host: "example.org" } })).toBe(404);
  });
});
