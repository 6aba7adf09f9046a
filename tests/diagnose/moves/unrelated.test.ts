import { beforeAll, describe, expect, test } from "@jest/globals";
import { Evidence } from "../../../src/diagnose/evidence.js";
import { Relatedness } from "../../../src/diagnose/moves/relatedness.js";
import { unrelatedSentences } from "../../../src/diagnose/moves/unrelated.js";
import type { Lexicon } from "../../../src/lexicon/lexicon.js";
import { loadShipped } from "../../../src/shipped.js";
import { beads, text } from "../pairs.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

const EVERYWHERE: readonly (readonly [string, string])[] = [
  ["每个注释都单独放到一行。", "Put each comment on a line of its own."],
  ["把注释放到这一行的末尾。", "Put the comment at the end of the line."],
  ["注释不要放到下一行。", "Do not put comments on the next line."],
];
const PARALLEL = [
  ...Array.from({ length: 5 }, () => EVERYWHERE).flat(),
  ["最好把注释放到单独一行。", "When possible, put comments on a line of their own."] as const,
];

/** One paragraph a sentence, each paired with the one across. */
function paired(pairs: readonly (readonly [string, string])[]) {
  const source = text(
    "zh.txt",
    "zh-Hans",
    pairs.map(([chinese]) => [chinese]),
  );
  const target = text(
    "en.txt",
    "en",
    pairs.map(([, english]) => [english]),
  );
  const same = beads(...pairs.map((): [number, number] => [1, 1]));
  const alignment = { sentences: same, paragraphs: same };
  const size = pairs.length;
  const relatedness = new Relatedness(new Evidence(source, target, alignment, lexicon), {
    source: size,
    target: size,
  });
  return { pair: { source, target }, alignment, relatedness };
}

const at = (index: number) => ({ start: index, end: index + 1 });

describe("a paragraph whose words stand all over the text", () => {
  test("is related to its translation, though its words tell nothing", () => {
    const { pair, alignment, relatedness } = paired(PARALLEL);
    const last = at(PARALLEL.length - 1);
    expect(relatedness.of(last, last)).toBeLessThan(0);
    expect(relatedness.shared(last, last)).toBeGreaterThan(0.5);
    expect(unrelatedSentences(pair, alignment, relatedness)).toEqual(new Set());
  });
});

describe("a paragraph in the place of another", () => {
  test("is unrelated to what stands across", () => {
    const { pair, alignment, relatedness } = paired([
      ...PARALLEL,
      [
        "河上的旧桥是一八七六年由法国工程师建造的。",
        "My cousin sells many wooden clocks to tourists in Vienna.",
      ],
    ]);
    const last = at(PARALLEL.length);
    expect(relatedness.shared(last, last)).toBeLessThan(0.3);
    expect(unrelatedSentences(pair, alignment, relatedness)).toEqual(new Set([PARALLEL.length]));
  });
});
