import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/diagnose/finding.js";
import { loadShipped, type Shipped } from "../../../src/shipped.js";
import { findingsOf } from "./pair-findings.js";

let shipped: Shipped;

beforeAll(async () => {
  shipped = await loadShipped();
});

const TITLE = ["# 安装指南", "# Installation guide"] as const;
const INTRO = ["先下载软件包，然后打开终端。", "First download the package, then open a terminal."] as const;
const END = ["安装完成后请重新启动电脑。", "Restart the computer after the installation."] as const;

/** What `structure` finds between a title, an introduction and an end. */
function found(chinese: string, english: string): Promise<readonly Finding[]> {
  const whole = (side: 0 | 1, middle: string) => [TITLE[side], INTRO[side], middle, END[side]].join("\n\n");
  return findingsOf({ chinese: whole(0, chinese), english: whole(1, english), format: "md" }, shipped, [
    "structure",
  ]);
}

const fence = (...lines: readonly string[]) => ["```sh", ...lines, "```"].join("\n");

describe("kinds of blocks", () => {
  test("that differ are flagged", async () => {
    const [finding, ...more] = await found(
      "## 从源代码安装这个软件",
      "- Install this software from source code",
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", side: "source", place: { line: 5, column: 4 } });
    expect(finding!.message).toBe("a heading here, a list item in the translation");
  });

  test("that are the same are not", async () => {
    expect(await found("## 从源代码安装这个软件", "## Install this software from source code")).toEqual([]);
  });

  test("are levels of headings, too", async () => {
    const [finding] = await found("## 从源代码安装这个软件", "### Install this software from source code");
    expect(finding!.message).toBe("a heading of level 2 here, of level 3 in the translation");
  });

  test("are not compared in plain text, where they are guessed", async () => {
    const pair = { chinese: `${INTRO[0]}\n\n- ${END[0]}\n`, english: `${INTRO[1]}\n\n${END[1]}\n` };
    expect(await findingsOf(pair, shipped, ["structure"])).toEqual([]);
  });
});

describe("blocks of code", () => {
  test("are an error on one side only", async () => {
    const [finding, ...more] = await found(fence("npm install duiqi"), "");
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: "error",
      side: "source",
      place: { line: 6, text: "npm install duiqi" },
    });
    const [added] = await found("", fence("npm install duiqi"));
    expect(added).toMatchObject({ severity: "error", side: "target", place: { line: 6 } });
  });

  test("are flagged at the line that differs", async () => {
    const [finding, ...more] = await found(
      fence("# 下载", "curl -O a.tgz", "tar xzf a.tgz"),
      fence("# Download", "curl -O a.tgz", "tar xf a.tgz"),
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", place: { line: 8, text: "tar xzf a.tgz" } });
    expect(finding!.counterpart).toMatchObject({ passages: [{ line: 8, text: "tar xf a.tgz" }] });
  });

  test.each([
    ["comments", ["# 安装", "make  # 编译"], ["# Install it,", "# please", "make  # compile"]],
    ["strings", ['echo "你好"'], ['echo "Hello"']],
    ["Chinese elsewhere", ["输出：完成"], ["Output: done"]],
    ["space at line ends", ["make "], ["make"]],
    ["block comments", ["/* 一 */", "int a;"], ["/* one", " * two */", "int a;"]],
  ])("may differ in %s", async (_, chinese, english) => {
    expect(await found(fence(...chinese), fence(...english))).toEqual([]);
  });

  test.each([
    ["a protocol, which is no comment", "curl http://a.org/x", "curl http://a.org/y"],
    ["a number", "sleep 10", "sleep 100"],
    ["what follows Chinese lines", "make all", "make"],
  ])("may not differ in %s", async (_, chinese, english) => {
    expect(await found(fence("# 一", chinese), fence("# one", english))).toHaveLength(1);
  });
});

describe("links", () => {
  test("to a language's own pages are the same", async () => {
    const chinese =
      "请阅读[手册](https://example.org/zh-cn/guide/)、[说明](../zh/readme.zh.md)和[维基](https://zh.wikipedia.org/wiki/对齐)。";
    const english =
      "Please read the [manual](https://www.example.org/en/guide), the [notes](readme.md) and the [wiki](https://en.wikipedia.org/wiki/Alignment).";
    expect(await found(chinese, english)).toEqual([]);
  });

  test("that the translation lacks are flagged where they are", async () => {
    const [finding, ...more] = await found(
      "请阅读[手册](https://example.org/guide)再继续操作。",
      "Please read the manual before you continue.",
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", side: "source", place: { line: 5, column: 4 } });
    expect(finding!.place.text).toBe("[手册](https://example.org/guide)");
    expect(finding!.message).toBe("the link to https://example.org/guide is not in the translation");
  });

  test("may lead to a page from folders of different depth", async () => {
    const chinese = "请阅读[手册](../../../guide/manual.html)再继续操作。";
    const english = (url: string) => `Please read the [manual](${url}) before you continue.`;
    expect(await found(chinese, english("manual.html"))).toEqual([]);
    expect(await found(chinese, english("notes.html"))).toHaveLength(1);
  });

  test("that lead elsewhere are flagged once", async () => {
    const findings = await found(
      "请阅读[手册](https://example.org/guide)再继续操作。",
      "Please read the [manual](https://example.org/faq) before you continue.",
    );
    expect(findings.map(({ message }) => message)).toEqual([
      "the link to https://example.org/guide is the link to https://example.org/faq in the translation",
    ]);
  });

  test("that are spelled out are the same where Chinese beside them hides that they are links", async () => {
    const chinese = "更多内容请见官方网站（www.example.com）的说明。";
    const english = "For more, see the notes on the official website (www.example.com).";
    expect(await found(chinese, english)).toEqual([]);
    const [finding] = await found("更多内容请见官方网站的说明。", english);
    expect(finding!.message).toBe("the link to http://www.example.com is not in the source");
  });

  test("within the page are not compared", async () => {
    expect(
      await found("请看[下文](#安装)的详细说明。", "See the details below for the explanation."),
    ).toEqual([]);
  });

  test("of web pages are compared, too", async () => {
    const page = (text: string) => `<!doctype html><html><body><p>${text}</p></body></html>`;
    const [finding] = await findingsOf(
      {
        chinese: page('请阅读<a href="https://example.org/guide">手册</a>再继续操作。'),
        english: page("Please read the manual before you continue."),
        format: "html",
      },
      shipped,
      ["structure"],
    );
    expect(finding).toMatchObject({ place: { line: 1, text: '<a href="https://example.org/guide">' } });
  });
});

describe("code within lines", () => {
  test("is flagged if the other side does not have it at all", async () => {
    const findings = await found(
      "请运行 `duiqi check` 来检查译文。",
      "Run `duiqi chekc` to check the translation.",
    );
    expect(findings.map(({ side, message }) => [side, message])).toEqual([
      ["source", "the code «duiqi check» is the code «duiqi chekc» in the translation"],
    ]);
    const [finding] = await found("请运行 `duiqi check` 来检查译文。", "Run it to check the translation.");
    expect(finding).toMatchObject({
      side: "source",
      message: "the code «duiqi check» is not in the translation",
    });
  });

  test("is flagged in web pages", async () => {
    const page = (text: string) => `<main><p>${text}</p><p>Copyright</p></main>`;
    const [finding] = await findingsOf(
      {
        chinese: page("请使用 <code>ls -1</code> 来查看所有文件的修改时间。"),
        english: page("Use <code>ls -l</code> to see the modification time of all files."),
        format: "html",
      },
      shipped,
      ["structure"],
    );
    expect(finding).toMatchObject({
      message: "the code «ls -1» is the code «ls -l» in the translation",
      place: { line: 1, column: 20, endColumn: 25 },
    });
  });

  test.each([
    ["运行 `apt install …` 来安装所有的软件包。", "Run `apt install ...` to install all packages."],
    ["打印 `“abc”` 之后程序就会结束。", 'It prints `"abc"` and then the program ends.'],
    ["目录 `/proc/sys/` 里有内核的参数。", "The directory `/proc/sys` has parameters of the kernel."],
  ])("may be typeset otherwise: %s", async (chinese, english) => {
    expect(await found(chinese, english)).toEqual([]);
  });

  test("may be without its mark, or be translated", async () => {
    expect(
      await found("请运行 `make`，参数是 `<文件名>`。", "Run make; the parameter is `<file name>`."),
    ).toEqual([]);
  });
});
