import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ReviewServer, serveReview } from "../../../src/commands/review/server.js";
import type { Applied, Opened } from "../../../src/review/protocol.js";
import { listen } from "./listening.js";
import { confirmation, type OpenDesk, openDesk, savedRecord } from "./open-desk.js";
import { ask, post, sendRaw } from "./requests-of.js";

let open: OpenDesk;
let server: ReviewServer;
let url: string;
let own: string;

beforeEach(async () => {
  const { folder, path } = savedRecord();
  open = { folder, ...(await openDesk(path)) };
  server = await serveReview(open.desk, 0);
  url = server.url;
  own = new URL(url).pathname;
});

afterEach(async () => {
  await server.close();
  await open.desk.close();
  rmSync(open.folder, { recursive: true });
});

describe("the page", () => {
  test("is at an address with a token that nobody guesses", () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
  });

  test("loads nothing but its own script and style, and runs nothing else", async () => {
    const { status, headers, body } = await ask(url, own);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=UTF-8",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect([...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link)).toEqual([
      "data:,",
      "page.css",
      "page.js",
    ]);
    expect(body).not.toMatch(/<script(?! type="module" src)|<style|style=|\son\w+=/);
  });

  test.each([
    ["page.js", "text/javascript; charset=utf-8"],
    ["page.css", "text/css; charset=utf-8"],
  ])("has its %s", async (name, type) => {
    const { status, headers } = await ask(url, `${own}${name}`);
    expect([status, headers["content-type"]]).toEqual([200, type]);
  });
});

describe("requests", () => {
  test.each(["/", "/favicon.ico", "/api/review", "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd"])(
    "of %s find nothing, and are told nothing",
    async (path) => {
      const { status, headers, body } = await ask(url, path);
      expect([status, body]).toEqual([404, '{"message":"not found"}']);
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
    },
  );

  test("with the token and `..` find nothing", async () => {
    expect((await ask(url, `${own}../${own.slice(1)}api/review`)).status).toBe(404);
    expect((await ask(url, `${own}api/../api/review`)).status).toBe(404);
    expect((await ask(url, `${own}../../../../etc/passwd`)).status).toBe(404);
  });

  test("by another name, or from another page, are refused", async () => {
    const other = { headers: { host: "example.org" } };
    expect((await ask(url, `${own}api/review`, other)).status).toBe(403);
    const foreign = { headers: { origin: "http://example.org" } };
    expect((await ask(url, `${own}api/review`, foreign)).status).toBe(403);
    const stop = {
      method: "POST",
      headers: { origin: "null", "content-type": "application/json" },
      body: "{}",
    };
    expect((await ask(url, `${own}api/stop`, stop)).status).toBe(403);
  });

  test("that ask whether another page may are refused", async () => {
    const preflight = { method: "OPTIONS", headers: { origin: "http://example.org" } };
    const { status, headers } = await ask(url, `${own}api/act`, preflight);
    expect(status).toBe(403);
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("of another type than JSON are refused, as forms send them", async () => {
    const form = { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" };
    expect((await ask(url, `${own}api/stop`, form)).status).toBe(415);
    expect((await ask(url, `${own}api/stop`, { method: "POST", body: "{}" })).status).toBe(415);
  });

  test.each([
    "",
    "{",
    "null",
    "[]",
    "{}",
    '{"__proto__":{}}',
    JSON.stringify({ ...confirmation(0), more: 1 }),
    JSON.stringify({ ...confirmation(0), revision: -1 }),
    JSON.stringify({ ...confirmation(0), tab: "x".repeat(65) }),
    JSON.stringify({ ...confirmation(0), action: { do: "erase" } }),
    JSON.stringify({ ...confirmation(0), action: { do: "merge", row: 1.5, side: "both", with: "above" } }),
    JSON.stringify({
      ...confirmation(0),
      action: { do: "edit", side: "target", sentence: 0, text: "half \ud83d" },
    }),
    `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
  ])("that cannot be understood change nothing: %#", async (body) => {
    const headers = { "content-type": "application/json" };
    const answer = await ask(url, `${own}api/act`, { method: "POST", headers, body });
    expect(answer.status).toBe(400);
    expect(typeof JSON.parse(answer.body).message).toBe("string");
    expect(open.desk.session.revision).toBe(0);
  });

  test("that are too large are refused, whether they say so or not", async () => {
    const body = JSON.stringify({ ...confirmation(0), tab: "x".repeat(1_100_000) });
    const headers = { "content-type": "application/json" };
    const told = { ...headers, "content-length": String(body.length) };
    const untold = { ...headers, "transfer-encoding": "chunked" };
    for (const sent of [told, untold]) {
      const answer = await ask(url, `${own}api/act`, { method: "POST", headers: sent, body }).catch(
        () => undefined,
      );
      // A client that still sends may see but the end of the connection.
      if (answer !== undefined) expect(answer.status).toBe(413);
    }
    expect((await post(url, "api/act", confirmation(0))).status).toBe(200);
  });

  test.each([
    ["none", "\r\n\r\n"],
    ["no HTTP", "hello\r\n\r\n"],
    ["no path", "GET\r\n\r\n"],
    ["TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
    ["headers without end", `GET / HTTP/1.1\r\n${"x: y\r\n".repeat(5000)}`],
    ["a length that is none", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"],
    ["two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"],
    ["no host", "GET / HTTP/1.1\r\n\r\n"],
  ])("that are %s do the server no harm", async (_, text) => {
    expect(await sendRaw(url, text)).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
    expect((await ask(url, `${own}api/review`)).status).toBe(200);
  });

  test("that ask to become another protocol are not answered as one", async () => {
    const text = `GET ${own}api/events?tab=x HTTP/1.1\r\nHost: example.org\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
    expect(await sendRaw(url, text)).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
  });
});

describe("the review", () => {
  test("is what the record says, with the formats there are", async () => {
    const { body, headers } = await ask(url, `${own}api/review`);
    const opened = JSON.parse(body) as Opened;
    expect(headers["cache-control"]).toBe("no-store");
    expect(opened).toMatchObject({ revision: 0, path: open.path, undo: 0, redo: 0 });
    expect(opened.review.rows.map(({ source, target }) => [source, target])).toEqual([
      [1, 0],
      [2, 1],
      [1, 2],
      [1, 0],
      [0, 1],
    ]);
    expect(opened.source).not.toHaveProperty("sentences");
    expect(opened.formats).toContainEqual({ name: "tmx", extension: ".tmx" });
  });

  test("is acted on, undone and done again", async () => {
    const done = JSON.parse((await post(url, "api/act", confirmation(0))).body) as Applied;
    expect(done).toMatchObject({ revision: 1, kind: "action", tab: "one", undo: 1, redo: 0 });
    const undone = JSON.parse((await post(url, "api/undo", { revision: 1, tab: "one" })).body) as Applied;
    expect(undone).toMatchObject({ revision: 2, kind: "undo", suggested: [], undo: 0, redo: 1 });
    const again = JSON.parse((await post(url, "api/redo", { revision: 2, tab: "one" })).body) as Applied;
    expect(again).toMatchObject({ revision: 3, kind: "redo", change: done.change, undo: 1, redo: 0 });
  });

  test("is not changed by who has not seen what it is", async () => {
    await post(url, "api/act", confirmation(0));
    const stale = await post(url, "api/undo", { revision: 0, tab: "two" });
    expect(stale.status).toBe(409);
    expect(JSON.parse(stale.body).message).toContain("another tab");
    expect((await post(url, "api/act", confirmation(7))).status).toBe(409);
  });

  test("says what it does not allow", async () => {
    const answer = await post(url, "api/undo", { revision: 0, tab: "one" });
    expect([answer.status, answer.body]).toEqual([422, '{"message":"there is nothing to undo"}']);
    const beyond = { ...confirmation(0), action: { do: "merge", row: 99, side: "both", with: "below" } };
    expect((await post(url, "api/act", beyond)).status).toBe(422);
  });

  test("is changed by one at a time", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(url, "api/act", confirmation(0))));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array<number>(7).fill(409)]);
  });

  test("is exported, all of it or what is confirmed", async () => {
    const all = await ask(url, `${own}api/export?format=tsv&confirmed=0`);
    expect(all.headers["content-disposition"]).toBe("attachment; filename*=UTF-8''small.tsv");
    expect(all.body.split("\n")).toHaveLength(7);
    expect((await ask(url, `${own}api/export?format=tsv&confirmed=1`)).status).toBe(422);
    await post(url, "api/act", confirmation(0));
    const confirmed = await ask(url, `${own}api/export?format=tsv&confirmed=1`);
    expect(confirmed.headers["content-disposition"]).toContain("small.confirmed.tsv");
    expect(confirmed.body.split("\n")).toHaveLength(4);
  });

  test.each(["", "?format=exe", "?format=json&confirmed=2", "?format=json&path=/etc/passwd"])(
    "is not exported by the query %s",
    async (query) => {
      expect((await ask(url, `${own}api/export${query}`)).status).toBe(400);
    },
  );

  test.each(["json", "jsonl", "xlsx", "docx", "html", "xliff12"])("is exported as %s", async (format) => {
    const { status, headers } = await ask(url, `${own}api/export?format=${format}`);
    expect(status).toBe(200);
    expect(Number(headers["content-length"])).toBeGreaterThan(100);
  });
});

describe("tabs", () => {
  test("hear how many they are, and what the others do", async () => {
    const one = await listen(url, "one");
    const two = await listen(url, "two");
    expect(one.headers["content-type"]).toBe("text/event-stream");
    expect(one.headers["cache-control"]).toBe("no-store");
    await one.hears("tabs", (count) => count === 2);
    await post(url, "api/act", confirmation(0));
    expect(await two.hears("applied")).toMatchObject({ revision: 1, tab: "one" });
    two.close();
    await one.hears("tabs", (count) => count === 1);
    expect(one.heard.filter(({ event }) => event === "applied")).toEqual([]);
    one.close();
  });

  test("that come late hear of the last step, which they may have missed between asking and listening", async () => {
    await post(url, "api/act", confirmation(0));
    const late = await listen(url, "late");
    expect(await late.hears("applied")).toMatchObject({ revision: 1 });
    late.close();
  });

  test("are no more than a browser has connections for", async () => {
    const tabs = await Promise.all(["1", "2", "3", "4", "5"].map((tab) => listen(url, tab)));
    expect((await ask(url, `${own}api/events?tab=6`)).status).toBe(503);
    tabs[0]!.close();
    await tabs[1]!.hears("tabs", (count) => count === 4);
    const sixth = await listen(url, "6");
    expect(sixth.status).toBe(200);
    for (const tab of [...tabs, sixth]) tab.close();
  });

  test("say who they are", async () => {
    expect((await ask(url, `${own}api/events`)).status).toBe(400);
    expect((await ask(url, `${own}api/events?tab=${"x".repeat(65)}`)).status).toBe(400);
  });

  test("hear that it is over, and what comes later is refused", async () => {
    const tab = await listen(url, "one");
    await post(url, "api/act", confirmation(0));
    expect((await post(url, "api/stop", {})).status).toBe(200);
    expect((await post(url, "api/undo", { revision: 1, tab: "one" })).status).toBe(503);
    await expect(open.desk.stopped).resolves.toMatchObject({ bitext: { beads: expect.anything() } });
    await server.close();
    await tab.hears("stopped");
    await tab.ended;
    server = { url, close: async () => {} };
  });
});

test("a port that is taken is said so", async () => {
  const port = Number(new URL(url).port);
  await expect(serveReview(open.desk, port)).rejects.toThrow(
    `--port: the port is taken; got ${port}; leave it out for a free one`,
  );
});
