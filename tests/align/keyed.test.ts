import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { alignPair } from "../../src/pipeline.js";
import type { Language } from "../../src/read/document.js";
import { readDocument } from "../../src/read/index.js";
import type { Bitext, RecordBead } from "../../src/record/bitext.js";
import { checkInvariants } from "../../src/record/invariants.js";
import { loadShipped, type Shipped } from "../../src/shipped.js";

let shipped: Shipped;

beforeAll(async () => {
  shipped = await loadShipped();
});

type Messages = Readonly<Record<string, string | readonly string[]>>;

async function align(source: Messages, target: Messages, sourceLanguage: Language = "en"): Promise<Bitext> {
  const read = (messages: Messages, path: string, language: Language) =>
    readDocument(Buffer.from(JSON.stringify(messages, null, 1)), { path, language });
  const targetLanguage = sourceLanguage === "en" ? "zh-Hans" : "en";
  const bitext = await alignPair(
    await read(source, "source.json", sourceLanguage),
    await read(target, "target.json", targetLanguage),
    shipped.data,
    "test",
  );
  checkInvariants(bitext, "test");
  return bitext;
}

/** Beads as pairs of texts. */
function pairs({ beads, source, target }: Bitext): (readonly [string, string])[] {
  const texts = (side: Bitext["source"], indexes: readonly number[]) =>
    indexes.map((index) => side.sentences[index]!.text).join(" / ");
  return beads.map((bead) => [texts(source, bead.source), texts(target, bead.target)]);
}

describe("messages with keys", () => {
  test("correspond by them, for certain, however little they have in common", async () => {
    const bitext = await align({ a: "The cat sleeps.", b: "It rained." }, { b: "猫在睡觉。", a: "下雨了。" });
    expect(pairs(bitext)).toEqual([
      ["The cat sleeps.", "下雨了。"],
      ["It rained.", "猫在睡觉。"],
    ]);
    expect(bitext.beads.map(({ confidence }) => confidence)).toEqual([1, 1]);
    expect(bitext.target.paragraphs.map(({ key, line }) => [key, line])).toEqual([
      ["a", 3],
      ["b", 2],
    ]);
    expect(bitext.gaps).toEqual([]);
  });

  test("that only one side has are gaps that name the key", async () => {
    const bitext = await align(
      { a: "The cat sleeps.", b: "It rained. Nobody came.", c: "Open" },
      { a: "猫在睡觉。", b: "", c: "打开", d: "关闭" },
    );
    expect(bitext.gaps).toEqual([
      expect.objectContaining({
        kind: "omission",
        level: "paragraph",
        sentences: [1, 2],
        line: 3,
        column: 8,
        text: "It rained. Nobody came.",
        confidence: 1,
        severity: "error",
        message:
          "not translated (key b), after «The cat sleeps.», before «Open»; its translation belongs after «猫在睡觉。» (line 2)",
      }),
      expect.objectContaining({
        kind: "addition",
        level: "paragraph",
        side: "target",
        confidence: 1,
        message: expect.stringMatching(/^not in the source \(key d\), at the end, after «打开»; /),
      }),
    ]);
    expect(bitext.paragraphBeads).toContainEqual({ source: [1], target: [], confidence: 1 });
  });

  test("of several sentences are aligned within their key, in either direction", async () => {
    const english = { b: "The cat sleeps. It rained all day. I had no umbrella.", a: "Open" };
    const chinese = { a: "打开", b: "猫在睡觉。下了一整天的雨。我没有带伞。" };
    const expected = [
      ["The cat sleeps.", "猫在睡觉。"],
      ["It rained all day.", "下了一整天的雨。"],
      ["I had no umbrella.", "我没有带伞。"],
      ["Open", "打开"],
    ];
    expect(pairs(await align(english, chinese))).toEqual(expected);
    const turned = await align(chinese, english, "zh-Hans");
    expect(pairs(turned)).toEqual([[3], [0], [1], [2]].map(([index]) => [...expected[index!]!].reverse()));
  });

  test("in a singular and a plural correspond to the one form of Chinese", async () => {
    const bitext = await align(
      { ships_one: "one ship", ships_other: "{{count}} ships" },
      { ships_other: "{{count}} 艘船" },
    );
    expect(pairs(bitext)).toEqual([["one ship / {{count}} ships", "{{count}} 艘船"]]);
    expect(bitext.paragraphBeads).toEqual([{ source: [0, 1], target: [0], confidence: 1 }]);
    expect(bitext.gaps).toEqual([]);
  });

  test("are in one bead each, within their key, whatever they say", async () => {
    const english = fc.constantFrom("", "It rained. ", "Open ", "“Go!” he said. ", "… ", "{0} ");
    const chinese = fc.constantFrom("", "下雨了。", "打开", "他说：“走吧！”", "……", "{0}");
    const texts = (piece: fc.Arbitrary<string>) =>
      fc.dictionary(
        fc.constantFrom("a", "b", "n_one", "n_other", "x"),
        fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join("")),
      );
    await fc.assert(
      fc.asyncProperty(texts(english), texts(chinese), fc.boolean(), async (en, zh, chineseFirst) => {
        const ours = { ...en, both: "Yes." };
        const theirs = { ...zh, both: "是。" };
        const bitext = chineseFirst ? await align(theirs, ours, "zh-Hans") : await align(ours, theirs);
        for (const bead of bitext.beads) {
          const keys = new Set([...keysOf(bitext, "source", bead), ...keysOf(bitext, "target", bead)]);
          expect(keys.size).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function keysOf(bitext: Bitext, side: "source" | "target", bead: RecordBead): string[] {
  const { sentences, paragraphs } = bitext[side];
  return bead[side].map((index) => paragraphs[sentences[index]!.paragraph]!.key!.replace("_one", "_other"));
}

test("only one of two texts with keys is aligned as any text", async () => {
  const source = await readDocument(Buffer.from('{"a": "It rained.", "b": "I had no umbrella."}'), {
    path: "a.json",
  });
  const target = await readDocument(Buffer.from("下雨了。\n\n我没有带伞。\n"), { path: "b.txt" });
  const bitext = await alignPair(source, target, shipped.data, "test");
  expect(pairs(bitext)).toEqual([
    ["It rained.", "下雨了。"],
    ["I had no umbrella.", "我没有带伞。"],
  ]);
});
