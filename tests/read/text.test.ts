import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readText } from "../../src/read/text.js";
import { misplaced, visible } from "./faithful.js";

const blocks = (...lines: string[]) => readText(lines.join("\n")).map(({ text }) => text);
const kinds = (...lines: string[]) => readText(lines.join("\n")).map(({ kind, text }) => [kind, text]);

describe("hard-wrapped lines are one paragraph", () => {
  test("two English lines between blank lines", () => {
    expect(
      blocks(
        "It was late.",
        "",
        "The ferry had stopped running at noon, when the river fell below",
        "the mark on the pier.",
        "",
        "Nobody spoke.",
      ),
    ).toEqual([
      "It was late.",
      "The ferry had stopped running at noon, when the river fell below the mark on the pier.",
      "Nobody spoke.",
    ]);
  });

  test("two Chinese lines alone in the file", () => {
    expect(
      blocks(
        "中午时分，河水退到了港务长在码头上画的那条线以下，渡船就停了。镇上没有人记",
        "得哪一年夏天有过这样的事。",
      ),
    ).toEqual([
      "中午时分，河水退到了港务长在码头上画的那条线以下，渡船就停了。镇上没有人记得哪一年夏天有过这样的事。",
    ]);
  });

  test("with Windows line ends", () => {
    const [block, ...more] = readText(
      "The ferry had stopped running at noon, when the river fell below\r\nthe mark on the pier.\r\n",
    );
    expect(block?.text).toBe(
      "The ferry had stopped running at noon, when the river fell below the mark on the pier.",
    );
    expect(more).toEqual([]);
  });

  test("where each paragraph starts with an indentation", () => {
    expect(
      blocks(
        "    The ferry had stopped running at noon, when the river fell below the",
        "mark that the harbour master had painted on the pier.",
        "    Nobody in the town could remember a summer in which that had happened",
        "before, and the old men said that it never had.",
      ),
    ).toHaveLength(2);
  });

  test("where each paragraph ends with a short line", () => {
    expect(
      blocks(
        "The ferry had stopped running at noon, when the river fell below the",
        "mark that the harbour master had painted on the pier.",
        "Nobody in the town could remember a summer in which that had happened",
        "before, and the old men said that it never had, not even in the year",
        "of the great drought.",
      ),
    ).toHaveLength(2);
  });

  test("where some lines fall short, as by hand", () => {
    expect(
      blocks(
        "The ferry had stopped running at noon, when the river fell below the",
        "mark that the harbour master had painted on",
        "the pier, and nobody in the town could remember a summer in which",
        "that had happened before.",
      ),
    ).toHaveLength(1);
  });

  test("where what cannot be broken stands on the next line", () => {
    expect(
      blocks(
        "The ferry had stopped running at noon, when the river fell below the",
        "mark that the harbour master had painted on the pier in the year of",
        "the great drought, to warn those who came down from the hills with",
        "their lorries, their loads and all their animals; see",
        "Section 4.4, “How the river is measured”, and the map of the",
        "landing places.",
      ),
    ).toHaveLength(1);
    expect(
      blocks(
        "中午时分，河水退到了港务长在码头上画的那条线以下，渡船就停了。镇上没有人记",
        "得哪一年夏天有过这样的事。从山上下来的卡车排成长长的一列，司机们坐在货物的",
        "阴影里。老人们说，从来没有过这样的事，一次也没有（参见第",
        "7 章 河流的水位）。",
      ),
    ).toHaveLength(1);
  });

  test("in a text of which most is lists and code", () => {
    const code = ["$ cd harbour", "$ make all", "install ok", "one", "two", "three", "four", ""];
    const text = [
      "中午时分，河水退到了港务长在码头上画的那条线以下，渡船就停了。镇上没有人记",
      "得哪一年夏天有过这样的事。",
      "",
    ];
    const texts = blocks(...[code, text, code, text, code, code, text].flat());
    expect(texts.filter((block) => block.endsWith("镇上没有人记得哪一年夏天有过这样的事。"))).toHaveLength(3);
    expect(texts.filter((block) => block === "three")).toHaveLength(4);
  });

  test("keeping a hyphen at the end of a line", () => {
    expect(
      blocks(
        "The lorries stood in a long line that reached back to the old, half-",
        "ruined brickworks, and the drivers sat in the shade of their loads.",
      ),
    ).toEqual([
      "The lorries stood in a long line that reached back to the old, half-ruined brickworks, and the drivers sat in the shade of their loads.",
    ]);
  });

  test("counted in characters, not columns", () => {
    const text =
      "据公开报道，按照比特币等虚拟货币的设计，其生产像是 mining 一样，通过每个计算机节点以其计算能力来抢夺记账权，从而得到奖励。硬件设备叫 miner，购买的个体叫做矿工，托管矿机并提供电力的地方称为矿场，2021年共有 1500 处。";
    const lines = text.match(/.{1,40}/gu)!;
    expect(blocks(...lines)).toHaveLength(1);
  });
});

describe("each line is a paragraph", () => {
  const LONG_EN =
    "The ferry had stopped running at noon, when the river fell below the mark that the harbour master had painted on the pier.";
  const LONG_ZH =
    "中午时分，河水退到了港务长在码头上画的那条线以下，渡船就停了。镇上没有人记得哪一年夏天有过这样的事，连老人也说没有。";

  test.each([
    ["long English lines", [LONG_EN, LONG_EN, LONG_EN]],
    ["long Chinese lines", [LONG_ZH, LONG_ZH]],
    ["long lines without stops", [LONG_EN.slice(0, -1), "and so on".repeat(20)]],
    [
      "indented Chinese lines",
      ["　　他走了。", "　　“去哪儿？”她问。", `　　${LONG_ZH}`, "　　没有人回答。"],
    ],
    [
      "dialogue",
      ["“你还去吗？”她问。", "“去。”他说。", "“什么时候？”", "“明天一早，等雨停了就走，船票已经买好了。”"],
    ],
    ["English dialogue", ["“Are you going?” she asked.", "“I am,” he said.", "“When?”", "“Tomorrow.”"]],
    [
      "a sentence per line",
      ["The ferry had stopped.", "The river had fallen below the mark.", "Nobody knew why."],
    ],
    [
      "English verse",
      ["The lamp is low, the page is turned,", "The kettle sings its song,", "And all the letters"],
    ],
    ["Chinese verse", ["床前明月光，", "疑是地上霜。", "举头望明月，", "低头思故乡。"]],
    ["a list of words", ["apples", "bread", "milk and honey", "salt"]],
    [
      "Chinese headlines",
      ["内蒙古全面清理关停虚拟货币挖矿项目四月底前全部退出", "四川云南等地水电充足的地区将迎来大批矿机"],
    ],
    [
      "English headlines",
      ["Inner Mongolia shuts down virtual currency mining by the end", "Sichuan and Yunnan expect mines"],
    ],
    ["an address", ["International Cooperation Department, Room 1204", "Ministry of Commerce", "Beijing"]],
    ["one line", ["The ferry"]],
    ["a title right above its text", ["渡口", LONG_ZH]],
  ])("%s", (_, lines) => {
    expect(blocks(...lines)).toEqual(lines.map((line) => line.trim()));
  });

  test("with blank lines between some", () => {
    expect(blocks(LONG_ZH, "", "　　", LONG_ZH, LONG_EN)).toEqual([LONG_ZH, LONG_ZH, LONG_EN]);
  });

  test("beside paragraphs that are wrapped", () => {
    const wrapped = [
      "The ferry had stopped running at noon, when the river fell below the",
      "mark that the harbour master had painted on the pier. Nobody in the",
      "town could remember such a summer.",
    ];
    expect(blocks(LONG_EN, LONG_EN, "", ...wrapped, "", "Buy:", "bread", "milk")).toEqual([
      LONG_EN,
      LONG_EN,
      wrapped.join(" "),
      "Buy:",
      "bread",
      "milk",
    ]);
  });
});

describe("kinds", () => {
  test("a short line without a stop before a paragraph is a heading", () => {
    expect(kinds("渡口", "", "河水退到了港务长画的那条线以下，渡船就停了。")[0]).toEqual(["heading", "渡口"]);
    expect(kinds("Low Water", "The ferry had stopped running at noon.")[0]).toEqual(["heading", "Low Water"]);
  });

  test.each([
    ["a sentence", "他走了。"],
    ["a line that breaks off", "他走了，"],
    ["what announces a list", "他们需要："],
    ["a rule", "* * *"],
    ["what is not much shorter", "河水退到了港务长画的那条线以下渡船就停了"],
  ])("%s is none", (_, line) => {
    expect(kinds(line, "", "河水退到了港务长画的那条线以下，渡船就停了。")[0]).toEqual(["paragraph", line]);
  });

  test("the last line is none", () => {
    expect(kinds("河水退了，渡船停了。", "", "完")).toEqual([
      ["paragraph", "河水退了，渡船停了。"],
      ["paragraph", "完"],
    ]);
  });

  test.each([
    ["numbers", ["1. bread", "2. milk", "3. salt"]],
    ["dashes", ["- bread", "- milk"]],
    ["bullets with blank lines between", ["• bread", "", "• milk"]],
    ["Chinese numbers", ["（一）清理项目；", "（二）关停企业；"]],
    ["Chinese commas", ["一、清理项目", "二、关停企业"]],
    ["circled numbers", ["①面包", "②牛奶"]],
  ])("items with %s", (_, lines) => {
    expect(kinds(...lines)).toEqual(lines.filter((line) => line !== "").map((line) => ["item", line]));
  });

  test("an item goes on where it hangs", () => {
    expect(kinds("1. bread, if there is", "   any left", "2. milk")).toEqual([
      ["item", "1. bread, if there is any left"],
      ["item", "2. milk"],
    ]);
  });

  test("an item of many long lines in wrapped text", () => {
    const item = [
      "- bread, if there was any left after the morning, and cheese from the",
      "  farm behind the hill, where the road turns off to the quarry",
    ];
    expect(kinds(...item, "- water")).toEqual([
      ["item", item.map((line) => line.trim()).join(" ")],
      ["item", "- water"],
    ]);
  });

  test("numbered chapters apart are headings", () => {
    expect(
      kinds("一、渡口", "河水退到了港务长画的那条线以下。", "二、码头", "卡车的队伍一直排到旧砖厂。").map(
        ([kind]) => kind,
      ),
    ).toEqual(["heading", "paragraph", "heading", "paragraph"]);
  });
});

describe("whatever the text", () => {
  const piece = fc.constantFrom(
    ..."a B 中 。 . ， “ ” 😀 - 1. （一） ① word 河水退了 The 　　 　 \t".split(" "),
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u2028",
    "\u2029",
    "\f",
    "the river fell below the mark that he had painted on the ",
    "河水退到了港务长在码头上画的那条线以下渡船就停了镇上没有人",
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  test("no character is lost, and each stands where it is said to", () => {
    fc.assert(
      fc.property(text, (input) => {
        const read = readText(input);
        expect(visible(read.map((block) => block.text).join(""))).toBe(visible(input));
        expect(misplaced(input, read)).toEqual([]);
        for (const block of read) {
          expect(block.text).toBe(block.text.trim());
          expect(block.text).not.toMatch(/[\r\n]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("paragraphs come back from any wrap column", () => {
    const words = fc.array(
      fc.constantFrom("the", "river", "fell", "below", "mark", "painted", "harbour", "summer"),
      {
        minLength: 30,
        maxLength: 60,
      },
    );
    const paragraphs = fc.array(
      words.map((list) => `The ${list.join(" ")}.`),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 60, max: 90 }), (texts, column) => {
        expect(blocks(texts.map((paragraph) => wrapped(paragraph, column)).join("\n\n"))).toEqual(texts);
      }),
    );
  });
});

function wrapped(text: string, column: number): string {
  return text.replace(new RegExp(`(.{1,${column}})(?: |$)`, "g"), "$1\n").trimEnd();
}
