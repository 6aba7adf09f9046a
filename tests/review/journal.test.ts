import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputFailure } from "../../src/failure.js";
import { after, beginning, type Step } from "../../src/review/history.js";
import { type JournalHead, journalLine, readJournal, replayed } from "../../src/review/journal.js";
import { mark, merge, taken } from "./entries.js";
import { anySession, type Session } from "./random-session.js";
import { reviewWith } from "./reviews.js";

const PATH = "news.json.review.jsonl";
const HEAD: JournalHead = { format: "duiqi/review", version: 1, record: "0".repeat(64) };
const SAVED = { saved: "1".repeat(64) };

describe("readJournal", () => {
  test("gives back whatever was written", () => {
    fc.assert(
      fc.property(anySession, ({ steps }) => {
        const text = journalOf(steps);
        expect(readJournal(text, PATH)).toEqual({ head: HEAD, steps, bytes: Buffer.byteLength(text) });
      }),
    );
  });

  test("gives back the record that was about to be saved", () => {
    const journal = readJournal(journalOf([{ undo: true }]) + journalLine(SAVED), PATH);
    expect(journal).toMatchObject({ steps: [{ undo: true }], saved: SAVED.saved });
  });

  test("keeps the steps that were written whole, wherever the file was torn", () => {
    fc.assert(
      fc.property(anySession, fc.nat(), ({ steps }, cut) => {
        const bytes = Buffer.from(journalOf(steps));
        const torn = bytes.subarray(0, cut % (bytes.length + 1));
        const lines = torn.filter((byte) => byte === 0x0a).length;
        const journal = readJournal(torn.toString(), PATH);
        if (lines === 0) return expect(journal).toBeUndefined();
        expect(journal?.steps).toEqual(steps.slice(0, lines - 1));
        expect(journal?.bytes).toBe(torn.lastIndexOf("\n") + 1);
      }),
    );
  });

  test("keeps the steps that were written whole, torn at every byte of an end in Chinese", () => {
    const review = reviewWith([1, 1]);
    const edit = taken(review, { do: "edit", side: "source", sentence: 0, text: "𠮷人，对齐" });
    const [whole, last] = [journalOf([{ undo: true }]), journalLine(edit)].map((line) => Buffer.from(line));
    for (let size = 0; size < last!.length; size++) {
      const torn = Buffer.concat([whole!, last!.subarray(0, size)]);
      expect(readJournal(torn.toString(), PATH)).toEqual({
        head: HEAD,
        steps: [{ undo: true }],
        bytes: whole!.length,
      });
    }
  });

  test.each([
    ["no head", `${JSON.stringify({ undo: true })}\n`, 1],
    ["a head of another version", journalLine({ ...HEAD, version: 2 as 1 }), 1],
    ["no JSON", `${journalLine(HEAD)}{"undo":tr\n${journalLine({ undo: true })}`, 2],
    ["no step", `${journalLine(HEAD)}${journalLine({ undo: true })}{"do":"merge"}\n`, 3],
    ["an end that is not last", `${journalLine(HEAD)}${journalLine(SAVED)}${journalLine({ undo: true })}`, 2],
    ["a row that is none", withRow({ source: -1, target: 1, confidence: 1 }), 2],
    ["a row of another verdict", withRow({ source: 1, target: 1, confidence: 1, verdict: "fine" }), 2],
    [
      "a sentence without text",
      journalLine(HEAD) + stepOf([{ list: "source", at: 0, removed: [], added: [{}] }]),
      2,
    ],
  ])("refuses %s, and names its line", (_, text, line) => {
    expect(failureOf(() => readJournal(text, PATH))).toContain(`${PATH}:${line}: not the journal`);
  });

  test("never fails otherwise, whatever the lines are", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.json(), fc.string())), (lines) => {
        const failure = failureOf(() => readJournal(`${journalLine(HEAD)}${lines.join("\n")}\n`, PATH));
        expect(failure ?? "not the journal").toContain("not the journal");
      }),
    );
  });
});

describe("replayed", () => {
  test("leads where the person was, with as much to undo and redo", () => {
    fc.assert(
      fc.property(anySession, ({ review, steps }) => {
        const live = steps.reduce(after, beginning(review));
        const journal = readJournal(journalOf(steps), PATH)!;
        expect(JSON.stringify(replayed(review, journal.steps, PATH))).toBe(JSON.stringify(live));
      }),
    );
  });

  test("leads where the person was after the last step that was acknowledged, wherever the journal was torn", () => {
    fc.assert(
      fc.property(anySession, fc.nat(), ({ review, steps }: Session, cut) => {
        const bytes = Buffer.from(journalOf(steps));
        const head = Buffer.byteLength(journalLine(HEAD));
        const torn = bytes.subarray(0, head + (cut % (bytes.length - head + 1)));
        const whole = torn.filter((byte) => byte === 0x0a).length - 1;
        const expected = steps.slice(0, whole).reduce(after, beginning(review));
        const journal = readJournal(torn.toString(), PATH)!;
        expect(replayed(review, journal.steps, PATH)).toEqual(expected);
      }),
    );
  });

  const review = reviewWith([1, 1], [1, 1]);

  test("refuses steps of another record's review, and names their line", () => {
    const steps = [
      taken(review, mark(0, 1, "confirmed")),
      taken(reviewWith([2, 2], [1, 1]), merge(0, "below")),
    ];
    expect(failureOf(() => replayed(review, steps, PATH))).toContain(`${PATH}:3: not the journal`);
  });

  test("refuses to undo what was not done", () => {
    expect(failureOf(() => replayed(review, [{ undo: true }], PATH))).toMatch(/:2: .*nothing to undo/);
  });

  test("refuses steps that leave sentences without a row, or in no paragraph", () => {
    const [row] = review.rows;
    const [sentence] = review.source;
    const action = mark(0, 1, null);
    const lost: Step = {
      action,
      change: [{ list: "rows", at: 0, removed: [row!], added: [] }],
      suggested: [],
    };
    const added = [{ ...sentence!, paragraph: 7 }];
    const moved: Step = {
      action,
      change: [{ list: "source", at: 0, removed: [sentence!], added }],
      suggested: [],
    };
    for (const step of [lost, moved])
      expect(failureOf(() => replayed(review, [step], PATH))).toContain("rows or paragraphs of others");
  });
});

function journalOf(steps: readonly Step[]): string {
  return [HEAD, ...steps].map(journalLine).join("");
}

function withRow(row: object): string {
  return journalLine(HEAD) + stepOf([{ list: "rows", at: 0, removed: [], added: [row] }]);
}

function stepOf(change: unknown): string {
  return `${JSON.stringify({ action: mark(0, 1, null), change, suggested: [] })}\n`;
}

/** What a failure says of where it is; undefined if there is none. */
function failureOf(read: () => unknown): string | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof InputFailure) return error.message;
    throw error;
  }
  return undefined;
}
