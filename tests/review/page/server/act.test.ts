import { beforeEach, expect, test } from "@jest/globals";
import { act, open } from "../../../../src/review/page/server/act.js";
import { connection } from "../../../../src/review/page/state/connection.js";
import { notice } from "../../../../src/review/page/state/notices.js";
import { review, revision } from "../../../../src/review/page/state/review.js";
import type { Applied, Opened } from "../../../../src/review/protocol.js";
import { mark, taken } from "../../entries.js";
import { reviewWith } from "../../reviews.js";

const START = reviewWith([1, 1], [1, 1]);
const CONFIRM = mark(0, 1, "confirmed");

/** What the server answers next: a status and a body; nothing, if it cannot be reached. */
const answers: ([number, unknown] | undefined)[] = [];

globalThis.fetch = async () => {
  const answer = answers.shift();
  if (answer === undefined) throw new TypeError("fetch failed");
  return new Response(JSON.stringify(answer[1]), { status: answer[0] });
};

const opened = (revision: number): [number, unknown] => [
  200,
  { revision, review: START, undo: 0, redo: 0 } as unknown as Opened,
];

function applied(revision: number): [number, unknown] {
  const { action, change } = taken(START, CONFIRM);
  const step: Applied = {
    revision,
    tab: "x",
    kind: "action",
    action,
    change,
    suggested: [],
    undo: 1,
    redo: 0,
  };
  return [200, step];
}

beforeEach(async () => {
  answers.splice(0, answers.length, opened(0));
  await open();
});

test("what was done is followed", async () => {
  answers.push(applied(1));
  expect(await act(CONFIRM)).toMatchObject({ revision: 1 });
  expect(review.value.rows[0]!.verdict).toBe("confirmed");
});

test("whoever was slower is told, and has what the other did", async () => {
  answers.push([409, { message: "changed in another tab" }], opened(7));
  expect(await act(CONFIRM)).toBeUndefined();
  expect(notice.value).toEqual({ kind: "refused", text: "changed in another tab" });
  expect(revision.value).toBe(7);
});

test("if even that cannot be fetched, the next action is tried all the same", async () => {
  answers.push([409, { message: "changed in another tab" }], undefined);
  expect(await act(CONFIRM)).toBeUndefined();
  expect(connection.value).toBe("lost");
  answers.push(applied(1));
  expect(await act(CONFIRM)).toMatchObject({ revision: 1 });
  expect(connection.value).toBe("saved");
});
