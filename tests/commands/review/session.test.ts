import { describe, expect, test } from "@jest/globals";
import { Refused } from "../../../src/commands/review/refused.js";
import { Session } from "../../../src/commands/review/session.js";
import { InputFailure } from "../../../src/failure.js";
import { reviewOf } from "../../../src/review/from-record.js";
import { beginning, type Step } from "../../../src/review/history.js";
import type { Act } from "../../../src/review/protocol.js";
import type { RecordRealigner } from "../../../src/review/realign/index.js";
import { small } from "../../record/small.js";
import { confirmation } from "./open-desk.js";

const review = reviewOf(small, "small.json");
const split: Act = {
  revision: 0,
  tab: "one",
  action: { do: "split", row: 2, side: "target", sentence: 1, offset: 0 },
  realign: true,
};

/** A realigner that joins the first two rows of what it is asked about, and cuts at the top. */
const realigner: RecordRealigner = {
  prepare: () => {},
  suggest: ({ rows }) => {
    const added = [{ source: 1, target: 0, confidence: 0.5 }];
    return [{ list: "rows", at: 0, removed: rows.slice(0, 1), added }];
  },
  splitAbove: () => 1,
};

describe("a session", () => {
  test("keeps a step before it counts", async () => {
    const kept: Step[] = [];
    const session: Session = new Session(beginning(review), {
      append: async (step) => {
        expect(session.revision).toBe(0);
        expect(session.history.review).toBe(review);
        kept.push(step);
      },
    });
    await session.act(confirmation(0));
    expect(kept).toEqual(session.history.done);
    expect(session.revision).toBe(1);
  });

  test("is as it was if a step cannot be kept, and goes on", async () => {
    let isFull = true;
    const session = new Session(beginning(review), {
      append: async () => {
        if (isFull) throw new InputFailure("no space left on the disk", { path: "small.json.review.jsonl" });
      },
    });
    await expect(session.act(confirmation(0))).rejects.toThrow("no space left on the disk");
    expect(session.history).toEqual(beginning(review));
    expect(session.revision).toBe(0);
    isFull = false;
    expect(await session.act(confirmation(0))).toMatchObject({ revision: 1 });
  });

  test("does one step after the other", async () => {
    const order: string[] = [];
    const session = new Session(beginning(review), {
      append: async () => {
        order.push("begins");
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push("ends");
      },
    });
    await Promise.all([session.act(confirmation(0, 1, 2)), session.act(confirmation(1, 2, 3))]);
    expect(order).toEqual(["begins", "ends", "begins", "ends"]);
  });

  test("refuses what is based on another revision", async () => {
    const session = new Session(beginning(review), { append: async () => {} });
    await expect(session.turn("undo", { revision: 1, tab: "one" })).rejects.toMatchObject({
      name: "Refused",
      status: 409,
    });
  });

  test("says why the review does not allow an action", async () => {
    const session = new Session(beginning(review), { append: async () => {} });
    const edit = { ...split, action: { do: "edit", side: "source", sentence: 0, text: " " } } as const;
    await expect(session.act(edit)).rejects.toThrow(
      new Refused(422, "a sentence has text; merge it with another to be rid of it"),
    );
  });

  test("realigns around a correction, and undoes both as one", async () => {
    const open = async () => realigner;
    const session = new Session(beginning(review), { append: async () => {} }, open);
    const applied = await session.act(split);
    expect(applied.action).toMatchObject({ do: "split", above: 1 });
    expect(applied.suggested).toHaveLength(1);
    expect(session.history.review.rows[0]!.confidence).toBe(0.5);
    const undone = await session.turn("undo", { revision: 1, tab: "one" });
    expect(undone.suggested).toEqual([]);
    expect(session.history.review).toEqual(review);
    expect(await session.turn("redo", { revision: 2, tab: "one" })).toMatchObject({
      change: applied.change,
      suggested: applied.suggested,
    });
  });

  test("leaves the rest alone if that is wanted, and where nothing was made", async () => {
    const open = async () => realigner;
    const session = new Session(beginning(review), { append: async () => {} }, open);
    expect((await session.act({ ...split, realign: false })).suggested).toEqual([]);
    const marked = await session.act({ ...confirmation(1), realign: true });
    expect(marked.suggested).toEqual([]);
  });

  test("keeps the correction if the search fails", async () => {
    const suggest = () => {
      throw new RangeError("of another review");
    };
    const session = new Session(beginning(review), { append: async () => {} }, async () => ({
      ...realigner,
      suggest,
    }));
    expect(await session.act(split)).toMatchObject({ revision: 1, suggested: [] });
  });
});
