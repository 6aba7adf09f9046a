import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Bitext, RecordBead, Side, Verdict } from "../../src/record/bitext.js";
import type { Action } from "../../src/review/actions/action.js";
import { correctionOf } from "../../src/review/actions/index.js";
import { changed } from "../../src/review/change.js";
import { reviewOf } from "../../src/review/from-record.js";
import { recordOf } from "../../src/review/to-record.js";
import { aligned, update } from "./updating.js";

const CHINESE = [
  "今天下雨，我没带伞。",
  "船没有来。",
  "邮递员把信放在了门口。",
  "我们在码头等了三个小时。",
  "后来灯塔的灯亮了。",
  "船长说对不起。",
];
const ENGLISH = [
  "It is raining today and I have no umbrella.",
  "The boat did not come.",
  "We waited at the pier for three hours.",
  "Later the light of the lighthouse came on.",
  "The captain said he was sorry.",
];

let record: Bitext;

beforeAll(async () => {
  record = await aligned(lines(CHINESE), lines(ENGLISH));
  expect(told(record)).toEqual([
    "今天下雨，我没带伞。 = It is raining today and I have no umbrella.",
    "船没有来。 = The boat did not come.",
    "邮递员把信放在了门口。 = ",
    "我们在码头等了三个小时。 = We waited at the pier for three hours.",
    "后来灯塔的灯亮了。 = Later the light of the lighthouse came on.",
    "船长说对不起。 = The captain said he was sorry.",
  ]);
});

function lines(sentences: readonly string[]): string {
  return sentences.join("\n\n");
}

/** Each bead with its verdict, and whether it is new. */
function told({ beads, ...sides }: Bitext): string[] {
  const say = (side: Side, indexes: readonly number[]) =>
    indexes.map((index) => sides[side].sentences[index]!.text).join("|");
  return beads.map(({ source, target, verdict, isNew }: RecordBead) =>
    [`${say("source", source)} = ${say("target", target)}`, verdict, isNew && "new"]
      .filter(Boolean)
      .join(" – "),
  );
}

function corrected(...actions: readonly Action[]): Bitext {
  const review = actions.reduce(
    (now, action) => changed(now, correctionOf(now, action).change),
    reviewOf(record, "record.json"),
  );
  return recordOf(record, review);
}

function marked(row: number, verdict: Exclude<Verdict, "corrected">): Action {
  return { do: "mark", rows: { start: row, end: row + 1 }, verdict };
}

const put = (list: readonly string[], at: number, ...added: readonly string[]) =>
  list.toSpliced(at, 0, ...added);
const changedAt = (list: readonly string[], at: number, text: string) => list.with(at, text);

describe("text without counterpart", () => {
  test("finds the translation that was added", async () => {
    const english = put(ENGLISH, 2, "The postman left the letter at the door.");
    const { record: now, regions } = await update(
      corrected(marked(2, "to-fix")),
      lines(CHINESE),
      lines(english),
    );
    expect(regions).toBe(1);
    expect(told(now)[2]).toBe("邮递员把信放在了门口。 = The postman left the letter at the door.");
    expect(now.gaps).toEqual([]);
  });

  test("keeps its verdict beside a change that brings it no counterpart", async () => {
    const chinese = changedAt(CHINESE, 3, "我们在码头上足足等了三个小时。");
    for (const verdict of ["to-fix", "accepted"] as const) {
      const { record: now } = await update(corrected(marked(2, verdict)), lines(chinese), lines(ENGLISH));
      expect(told(now)[2]).toBe(`邮递员把信放在了门口。 =  – ${verdict}`);
      expect(now.gaps).toMatchObject([{ verdict }]);
    }
  });

  test("stays so if it is accepted, whatever comes beside it", async () => {
    const english = put(ENGLISH, 2, "The postman left the letter at the door.");
    const { record: now } = await update(corrected(marked(2, "accepted")), lines(CHINESE), lines(english));
    expect(told(now).filter((bead) => bead.includes("邮递员") || bead.includes("postman"))).toEqual([
      " = The postman left the letter at the door. – new",
      "邮递员把信放在了门口。 =  – accepted",
    ]);
  });

  test("is new if its translation was taken away, and no longer at the next update", async () => {
    const english = ENGLISH.toSpliced(3, 1);
    const once = await update(record, lines(CHINESE), lines(english));
    expect(told(once.record)).toContain("后来灯塔的灯亮了。 =  – new");
    expect(told(once.record)).toContain("邮递员把信放在了门口。 = ");
    expect(once.record.gaps.map(({ isNew }) => isNew)).toEqual([undefined, true]);
    const same = await update(once.record, lines(CHINESE), lines(english));
    expect(same.record).toEqual(once.record);
    const twice = await update(once.record, lines(CHINESE), lines(english.toSpliced(0, 1)));
    expect(told(twice.record)).toContain("后来灯塔的灯亮了。 = ");
    expect(told(twice.record)).toContain("今天下雨，我没带伞。 =  – new");
  });
});

describe("a bead", () => {
  test("of several sentences is aligned again when another comes between them, or one goes", async () => {
    const merged = corrected({ do: "merge", row: 3, side: "both", with: "below" }, marked(3, "confirmed"));
    const bead =
      "我们在码头等了三个小时。|后来灯塔的灯亮了。 = We waited at the pier for three hours.|Later the light of the lighthouse came on.";
    expect(told(merged)).toContain(`${bead} – confirmed`);
    const unchanged = await update(merged, lines(put(CHINESE, 6, "他走了。")), lines(ENGLISH));
    expect(told(unchanged.record)).toContain(`${bead} – confirmed`);
    const between = await update(merged, lines(put(CHINESE, 4, "我们很冷。")), lines(ENGLISH));
    const less = await update(merged, lines(CHINESE.toSpliced(4, 1)), lines(ENGLISH));
    for (const { record: now } of [between, less]) expect(told(now).join()).not.toContain("confirmed");
  });

  test("keeps its verdict where it has moved on both sides", async () => {
    const all = corrected(...[0, 1, 3, 4, 5].map((row) => marked(row, "confirmed")));
    const moved = (list: readonly string[], from: number) => [...list.toSpliced(from, 1), list[from]!];
    const { record: now, regions } = await update(all, lines(moved(CHINESE, 1)), lines(moved(ENGLISH, 1)));
    expect(told(now).at(-1)).toBe("船没有来。 = The boat did not come. – confirmed");
    expect(told(now).filter((bead) => bead.endsWith("confirmed"))).toHaveLength(5);
    expect(regions).toBe(0);
  });

  test("of text that is repeated is told by its order", async () => {
    const chinese = ["好的。", CHINESE[0]!, "好的。", CHINESE[1]!, "好的。"];
    const english = ["All right.", ENGLISH[0]!, "All right.", ENGLISH[1]!, "All right."];
    const repeated = await aligned(lines(chinese), lines(english));
    const rows = repeated.beads.map((bead) => ({ ...bead, confidence: 1, verdict: "confirmed" as const }));
    const { record: now } = await update(
      { ...repeated, beads: rows },
      lines(chinese.toSpliced(2, 1, "不行。")),
      lines(english.toSpliced(2, 1, "That is not possible.")),
    );
    expect(now.beads.map(({ verdict }) => verdict)).toEqual([
      "confirmed",
      "confirmed",
      undefined,
      "confirmed",
      "confirmed",
    ]);
  });

  test("of a sentence that was split stays while its text does", async () => {
    const split = corrected(
      { do: "split", row: 0, side: "source", sentence: 0, offset: 5, above: 1 },
      marked(0, "confirmed"),
    );
    expect(told(split).slice(0, 2)).toEqual([
      "今天下雨， = It is raining today and I have no umbrella. – confirmed",
      "我没带伞。 = ",
    ]);
    const { record: now } = await update(split, lines(put(CHINESE, 3, "他走了。")), lines(ENGLISH));
    expect(told(now).slice(0, 2)).toEqual(told(split).slice(0, 2));
    const other = await update(split, lines(changedAt(CHINESE, 0, "今天下大雨，我没带伞。")), lines(ENGLISH));
    expect(told(other.record)[0]).toBe(
      "今天下大雨，我没带伞。 = It is raining today and I have no umbrella.",
    );
  });
});

test("nothing outside of regions changes", async () => {
  const chinese = changedAt(CHINESE, 4, "后来，灯塔的灯终于亮了。");
  const { record: now } = await update(record, lines(chinese), lines(ENGLISH));
  const beads = now.beads.filter((_, index) => index !== 4);
  expect(beads).toEqual(record.beads.filter((_, index) => index !== 4));
});
