import { describe, expect, test } from "@jest/globals";
import { isImagesAlone } from "../../../src/diagnose/untranslated/images-alone.js";
import { readDocument } from "../../../src/read/index.js";
import { loadShipped } from "../../../src/shipped.js";
import { findingsOf } from "../rules/pair-findings.js";

const BADGES = "[![主分支的构建状态](ci.svg)](https://a.org) ![聊天室的在线人数](chat.svg)";

describe("images alone", () => {
  test.each([
    ["badges", BADGES, true],
    ["a picture", "![主分支 [甲] 的构建状态](ci.svg)", true],
    ["an image by reference", "![主分支][ci]\n\n[ci]: ci.svg", true],
    ["an image in a sentence", `主分支 ${BADGES}`, false],
    ["a link", "[主分支](https://a.org)", false],
    ["text", "主分支", false],
  ])("are all of a block or not: %s", async (_, text, expected) => {
    const document = await readDocument(Buffer.from(`# 一\n\n${text}\n`), { path: "a.md" });
    expect(isImagesAlone(document, 1)).toBe(expected);
    expect(isImagesAlone(document, 0)).toBe(false);
  });

  test("are a note if they are left untranslated, with text around them an error", async () => {
    const shipped = await loadShipped();
    const severities = async (line: string) => {
      const chinese = `# 工具\n\n${line}\n\n这是一个检查代码的工具。它读取文件夹中的每个文件，并指出其中的问题。`;
      const english = `# Tool\n\n${line}\n\nThis is a tool that checks code. It reads every file of a folder, and says what is wrong with it.`;
      const findings = await findingsOf({ chinese, english, format: "md" }, shipped);
      return findings.map(({ rule, severity }) => [rule, severity]);
    };
    expect(await severities(BADGES)).toEqual([["untranslated", "note"]]);
    expect(await severities(`这里是${BADGES}`)).toEqual([["untranslated", "error"]]);
  });
});
