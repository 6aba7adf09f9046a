import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { streamSSE } from "hono/streaming";
import type { z } from "zod";
import { failureLine, InputFailure } from "../../failure.js";
import type { Applied, Refusal, Stopped } from "../../review/protocol.js";
import { type PageFiles, SHELL } from "./page-files.js";
import { Refused } from "./refused.js";
import { actSchema, checked, exportSchema, stopSchema, tabSchema, turnSchema } from "./requests.js";
import type { ReviewDesk } from "./review-desk.js";

/** Bytes of the largest body that is read: no sentence is that long. */
const MOST_BYTES = 1_000_000;

/** What answers the requests that were let in. */
export function reviewApp(desk: ReviewDesk, token: string, { script, style }: PageFiles): Hono {
  // Which paths there are is known by now, to the slash.
  const app = new Hono({ strict: false }).basePath(`/${token}`);
  app.get("/", (c) => c.html(SHELL));
  app.get("/page.js", (c) => c.body(script, 200, { "content-type": "text/javascript; charset=utf-8" }));
  app.get("/page.css", (c) => c.body(style, 200, { "content-type": "text/css; charset=utf-8" }));
  app.get("/api/review", (c) => {
    desk.prepare();
    return c.json(desk.opened());
  });
  app.get("/api/events", (c) => events(c, desk));
  app.get("/api/export", (c) => exported(c, desk));
  app.use("/api/*", bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }));
  app.post("/api/act", (c) => stepped(c, desk, actSchema, (body) => desk.session.act(body)));
  app.post("/api/undo", (c) => stepped(c, desk, turnSchema, (body) => desk.session.turn("undo", body)));
  app.post("/api/redo", (c) => stepped(c, desk, turnSchema, (body) => desk.session.turn("redo", body)));
  app.post("/api/stop", async (c) => {
    await bodyOf(c, stopSchema);
    await desk.stop();
    return c.json({ path: desk.savedAt } satisfies Stopped);
  });
  app.onError(refusal);
  return app;
}

async function stepped<T>(
  c: Context,
  desk: ReviewDesk,
  schema: z.ZodType<T>,
  step: (body: T) => Promise<Applied>,
): Promise<Response> {
  const applied = await step(await bodyOf(c, schema));
  desk.tabs.keep("applied", applied, applied.tab);
  return c.json(applied);
}

function events(c: Context, { tabs }: ReviewDesk): Response {
  const tab = checked(tabSchema, c.req.query("tab"));
  tabs.checkRoom();
  const answer = streamSSE(c, (stream) => tabs.listen(tab, stream));
  answer.headers.set("cache-control", "no-store");
  return answer;
}

async function exported(c: Context, desk: ReviewDesk): Promise<Response> {
  const { format, confirmed } = checked(exportSchema, c.req.query());
  const { name, bytes } = await desk.exported(format, confirmed === "1");
  return c.body(bytes, 200, {
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename*=UTF-8''${encoded(name)}`,
  });
}

async function bodyOf<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const type = c.req.header("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new Refused(415, "the request is no JSON");
  const text = await c.req.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refused(400, "the request is no JSON");
  }
  return checked(schema, body);
}

function tooLarge(c: Context): Response {
  return refusal(new Refused(413, "the request is too large"), c);
}

/** Failures are the person's to mend, as a full disk: they are told by the page. What should not be is said here, too. */
function refusal(error: Error, c: Context): Response {
  if (!(error instanceof Refused || error instanceof InputFailure)) {
    process.stderr.write(`align: ${failureLine(error)}\n`);
  }
  const status = error instanceof Refused ? error.status : 500;
  const message = error instanceof Refused ? error.message : failureLine(error);
  return c.json({ message } satisfies Refusal, status);
}

/** A file's name as a header has it (RFC 8187, `ext-value`). */
function encoded(name: string): string {
  const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(Buffer.from(name).toString()).replace(/['()*]/g, percent);
}
