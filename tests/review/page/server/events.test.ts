import { beforeEach, expect, test } from "@jest/globals";
import { effect, signal } from "@preact/signals";
import { act } from "../../../../src/review/page/server/act.js";
import { listen } from "../../../../src/review/page/server/events.js";
import { connection, server, underWay } from "../../../../src/review/page/state/connection.js";
import { notice } from "../../../../src/review/page/state/notices.js";
import type { Opened } from "../../../../src/review/protocol.js";
import { mark } from "../../entries.js";
import { reviewWith } from "../../reviews.js";

/** Stands for the browser's stream of events, and is told by the test what comes. */
class Stream {
  static last: Stream;
  readonly heard = new Map<string, (event: { data: string }) => void>();
  onopen?: () => void;
  onerror?: () => void;
  closed = false;

  constructor() {
    Stream.last = this;
  }

  addEventListener(name: string, heard: (event: { data: string }) => void): void {
    this.heard.set(name, heard);
  }

  close(): void {
    this.closed = true;
  }
}

const REVIEW = { revision: 0, review: reviewWith([1, 1], [1, 1]), undo: 0, redo: 0 } as unknown as Opened;

/** Waits for signals. */
function until(holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    effect(() => {
      if (holds()) resolve();
    });
  });
}

/** Answers what is asked of the server to do, or breaks the connection; nothing answers it before. */
let answerAct: (status: number) => void;
let breakAct: () => void;

/** How often it was asked to do something. */
const asked = signal(0);

beforeEach(() => {
  server.value = "reached";
  asked.value = 0;
  Object.assign(globalThis, { EventSource: Stream });
  globalThis.fetch = async (url) => {
    if (String(url).endsWith("api/review")) return new Response(JSON.stringify(REVIEW));
    return new Promise((resolve, reject) => {
      breakAct = () => reject(new TypeError("fetch failed"));
      answerAct = (status) => resolve(new Response(JSON.stringify({ message: "no" }), { status }));
      asked.value++;
    });
  };
  listen();
});

test("a stream that breaks off and is back does not call saved what is still being saved", async () => {
  const acted = act(mark(0, 1, "confirmed"));
  await until(() => asked.value === 1);
  expect(connection.value).toBe("saving");
  Stream.last.onerror?.();
  expect(connection.value).toBe("lost");
  Stream.last.onopen?.();
  await until(() => notice.value?.text === "The server is back.");
  expect(connection.value).toBe("saving");
  answerAct(400);
  await acted;
  expect(connection.value).toBe("saved");
});

test("what was stopped stays so, whatever else comes", async () => {
  const acted = act(mark(0, 1, "confirmed"));
  await until(() => asked.value === 1);
  expect(connection.value).toBe("saving");
  Stream.last.heard.get("stopped")!({ data: JSON.stringify({ path: "a.json" }) });
  expect(Stream.last.closed).toBe(true);
  answerAct(400);
  await acted;
  Stream.last.onerror?.();
  expect(connection.value).toBe("stopped");
});

test("not even by a request that the stopped server leaves without an answer", async () => {
  const acted = act(mark(0, 1, "confirmed"));
  await until(() => asked.value === 1);
  expect(connection.value).toBe("saving");
  Stream.last.heard.get("stopped")!({ data: JSON.stringify({ path: "a.json" }) });
  breakAct();
  await acted;
  expect(connection.value).toBe("stopped");
});

test("an action that waits for the one before is under way, too", async () => {
  const acted = [act(mark(0, 1, "confirmed")), act(mark(1, 2, "confirmed"))];
  expect(underWay.value).toBe(2);
  await until(() => asked.value === 1);
  answerAct(400);
  await acted[0];
  expect(connection.value).toBe("saving");
  await until(() => asked.value === 2);
  answerAct(400);
  await acted[1];
  expect(connection.value).toBe("saved");
});
