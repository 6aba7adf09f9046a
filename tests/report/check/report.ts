import type { CheckedPair, CheckReport, Finding, RuleId } from "../../../src/record/check.js";

/** Fingerprints as they are: 24 hexadecimal digits. */
const fingerprint = (digits: string): string => digits.padEnd(24, "0");

/** A finding on one line, all of whose sentence is flagged unless `start` and `end` say otherwise. */
function finding(
  rule: RuleId,
  side: Finding["side"],
  line: number,
  text: string,
  more: Partial<Finding> & Pick<Finding, "message" | "fingerprint">,
): Finding {
  const { start, end } = more.context ?? { start: 0, end: text.length };
  const column = 1 + [...text.slice(0, start)].length;
  const flagged = text.slice(start, end);
  return {
    rule,
    severity: "error",
    side,
    place: { line, column, endLine: line, endColumn: column + [...flagged].length, text: flagged },
    context: { text, start, end },
    confidence: 0.97,
    ...more,
  };
}

const passage = (line: number, text: string) => {
  return { line, column: 1, endLine: line, endColumn: 1 + [...text].length, text };
};

const spanOf = (text: string, flagged: string) => {
  const start = text.indexOf(flagged);
  return { text, start, end: start + flagged.length };
};

const PRICE = "他在集市上花了3万元买了一头牛，又花了五千元买了两头羊。";
const BOUGHT = "He bought an ox at the market for 3,000 yuan, and two sheep for five thousand.";
const DRESSED =
  "清晨，村里的人都换上了新衣服，因为这一天是一年里最热闹的集市，而且从县城来的戏班子要在河边的空地上唱整整三天三夜的戏。";

/** Two files of Markdown, with findings of every rule but missing-file, on both sides. */
const market: CheckedPair = {
  id: "market",
  source: { path: "docs/zh/集市.md", language: "zh-Hans", sentences: 40, matched: 37 },
  target: { path: "docs/en/market.md", language: "en", sentences: 41, matched: 40 },
  findings: [
    finding("structure", "source", 1, "第三章 集市", {
      severity: "warning",
      message: "a heading of level 2 here, of level 3 in the translation",
      counterpart: { relation: "translation", passages: [passage(1, "Chapter 3: The market")] },
      confidence: 1,
      fingerprint: fingerprint("1a2b3c4d"),
    }),
    finding("omitted-phrase", "source", 3, DRESSED, {
      message: "«因为这一天是一年里最热闹的集市» is not in the translation",
      context: spanOf(DRESSED, "因为这一天是一年里最热闹的集市"),
      counterpart: {
        relation: "translation",
        passages: [
          passage(
            3,
            "In the early morning all of the village put on new clothes, and the players from the county town were to perform for three days and nights on the open ground by the river.",
          ),
        ],
      },
      evidence: [{ side: "source", word: "集市", line: 3, column: 28 }],
      confidence: 0.6149,
      fingerprint: fingerprint("2b3c4d5e"),
    }),
    finding("number-mismatch", "source", 5, PRICE, {
      message: "3万 (30 000) is 3,000 in the translation",
      context: spanOf(PRICE, "3万"),
      counterpart: { relation: "translation", passages: [passage(5, BOUGHT)] },
      confidence: 0.99,
      fingerprint: fingerprint("3c4d5e6f"),
    }),
    {
      ...finding("omitted-paragraph", "source", 7, "天黑以后，大家点起灯笼，唱着歌往家走。", {
        message:
          "not translated, after «他在集市上花了3万元…»; its translation belongs after «He bought an ox at the market…» (line 5)",
        counterpart: {
          relation: "neighbours",
          passages: [passage(5, BOUGHT), passage(9, "The next day it rained.")],
        },
        confidence: 0.9996,
        fingerprint: fingerprint("4d5e6f70"),
      }),
      place: {
        line: 7,
        column: 1,
        endLine: 8,
        endColumn: 9,
        text: "天黑以后，大家点起灯笼，唱着歌往家走。",
      },
    },
    finding("omitted-sentence", "source", 10, "人人都很高兴。", {
      message: "not translated, at the start",
      fingerprint: fingerprint("5e6f7081"),
    }),
    finding("term-mismatch", "source", 12, "社火从庙前开始。", {
      message: "the glossary has 社火 as shehuo, not fire of society | festival",
      context: { text: "社火从庙前开始。", start: 0, end: 2 },
      counterpart: {
        relation: "translation",
        passages: [passage(11, "The fire of society begins at the temple.")],
      },
      fingerprint: fingerprint("6f708192"),
    }),
    finding("moved", "source", 14, "雨停了。", {
      severity: "note",
      message: "translated, but at line 2",
      counterpart: { relation: "translation", passages: [passage(2, "The rain stopped.")] },
      confidence: 0.7,
      fingerprint: fingerprint("70819203"),
    }),
    finding("added-paragraph", "target", 15, "Ask @editor about #12: *is* <b>this</b> `ours`? | 50%, $5", {
      message: "not in the source, at the end, after «The rain stopped.»",
      counterpart: { relation: "neighbours", passages: [passage(14, "雨停了。")] },
      fingerprint: fingerprint("81920314"),
    }),
    finding("added-sentence", "target", 16, "Ha!", {
      severity: "warning",
      message: "not in the source",
      confidence: 0.43,
      fingerprint: fingerprint("92031425"),
    }),
    finding("untranslated", "target", 18, "They sang 花儿 until midnight.", {
      severity: "warning",
      message: "«花儿» is Chinese",
      context: { text: "They sang 花儿 until midnight.", start: 10, end: 12 },
      counterpart: { relation: "translation", passages: [passage(17, "他们唱花儿唱到半夜。")] },
      fingerprint: fingerprint("03142536"),
    }),
  ],
  setAside: [
    {
      finding: finding("omitted-sentence", "source", 20, "（完）", {
        severity: "warning",
        message: "not translated, at the end",
        fingerprint: fingerprint("14253647"),
      }),
      by: "baseline",
    },
    {
      finding: finding("added-sentence", "target", 21, "Translated by the editors.", {
        message: "not in the source, at the end",
        fingerprint: fingerprint("25364758"),
      }),
      by: "ignored",
      reason: "the translators' own note",
    },
    {
      finding: finding("omitted-sentence", "source", 22, "谢谢。", {
        message: "not translated, at the end",
        fingerprint: fingerprint("36475869"),
      }),
      by: "unchanged",
    },
  ],
};

/** A file without a partner. */
const alone: CheckedPair = {
  source: { path: "docs/zh/河边 100%.md" },
  findings: [
    finding("missing-file", "source", 1, "", {
      message: "has no translation at docs/en/河边 100%.md",
      confidence: 1,
      fingerprint: fingerprint("4758697a"),
    }),
  ],
  setAside: [],
};

/** Documents without lines. */
const letters: CheckedPair = {
  source: { path: "letters/zh.docx", language: "zh-Hant", sentences: 8, matched: 7, numbering: "blocks" },
  target: { path: "letters/en.docx", language: "en", sentences: 8, matched: 8, numbering: "blocks" },
  findings: [
    finding("omitted-sentence", "source", 12, "祝您身體健康。", {
      message: "not translated, after «……»",
      counterpart: { relation: "neighbours", passages: [passage(12, "Yours sincerely,")] },
      fingerprint: fingerprint("58697a8b"),
    }),
  ],
  setAside: [],
};

/** A pair that could not be checked. */
const broken: CheckedPair = {
  source: { path: "docs/zh/坏.txt" },
  target: { path: "docs/en/bad.txt" },
  findings: [],
  setAside: [],
  failure: "docs/en/bad.txt: byte 3: not valid UTF-8",
};

/** A pair in which there is nothing to find. */
const clean: CheckedPair = {
  source: { path: "docs/zh/ok.txt", language: "zh-Hans", sentences: 3, matched: 3 },
  target: { path: "docs/en/ok.txt", language: "en", sentences: 3, matched: 3 },
  findings: [],
  setAside: [],
};

/** A report with a finding of every rule, on either side, and of every kind of pair. */
export const every: CheckReport = {
  format: "duiqi/check",
  version: 1,
  tool: "duiqi 0.1.0",
  pairs: [market, alone, letters, broken, clean],
  summary: {
    pairs: 5,
    failed: 1,
    errors: 8,
    warnings: 3,
    notes: 1,
    setAside: 3,
    sourceSentences: 51,
    matchedSentences: 47,
    passed: false,
  },
};

/** A report in which nothing was found. */
export const nothing: CheckReport = {
  ...every,
  pairs: [clean],
  summary: {
    pairs: 1,
    failed: 0,
    errors: 0,
    warnings: 0,
    notes: 0,
    setAside: 0,
    sourceSentences: 3,
    matchedSentences: 3,
    passed: true,
  },
};

/** A report without pairs. */
export const empty: CheckReport = {
  ...nothing,
  pairs: [],
  summary: { ...nothing.summary, pairs: 0, sourceSentences: 0, matchedSentences: 0 },
};

/** A report of one finding on one line of a text, all of it flagged. */
export function reportOf(text: string, more: Partial<Finding> = {}, path = "zh.txt"): CheckReport {
  const one = finding("omitted-sentence", "source", 3, text, {
    message: "not translated",
    fingerprint: fingerprint("697a8b9c"),
    ...more,
  });
  const source = { path, language: "zh-Hans", sentences: 2, matched: 1 } as const;
  const target = { path: "en.txt", language: "en", sentences: 1, matched: 1 } as const;
  const summary = { ...nothing.summary, errors: 1, sourceSentences: 2, matchedSentences: 1, passed: false };
  return { ...nothing, pairs: [{ source, target, findings: [one], setAside: [] }], summary };
}
