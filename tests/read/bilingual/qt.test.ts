import { describe, expect, test } from "@jest/globals";
import { readQt } from "../../../src/read/bilingual/qt.js";
import { misplaced } from "../faithful.js";
import { fixture, keyed, readFixture } from "../keyed-texts.js";

const NAME = "qt/ferry_zh_CN.xml";

describe("a translation file of Qt", () => {
  test("gives its messages as the source, without those that are gone", async () => {
    const document = await readFixture(NAME);
    expect(document).toMatchObject({ format: "qt", language: "en", warnings: [] });
    expect(keyed(document)).toEqual([
      [
        "Timetable|The last ferry leaves at ten & doesn't wait.",
        "The last ferry leaves at ten & doesn't wait.",
      ],
      ["Timetable|%n seat(s) free", "%n seat(s) free"],
      ["Timetable|Open|a door", "Open"],
      ["Timetable|No smoking", "No smoking"],
      ["open-hours", "Open"],
    ]);
  });

  test("gives their translations as the target, unfinished ones among them", async () => {
    const document = await readFixture(NAME, "target");
    expect(document.language).toBe("zh-Hans");
    expect(keyed(document)).toEqual([
      ["Timetable|The last ferry leaves at ten & doesn't wait.", "末班渡轮十点开船，不等人。"],
      ["Timetable|%n seat(s) free", "还有 %n 个空座"],
      ["Timetable|Open|a door", "打开"],
      ["open-hours", "营业中"],
    ]);
  });

  test.each(["source", "target"] as const)("knows where each character of the %s stands", async (side) => {
    const { blocks } = await readFixture(NAME, side);
    expect(misplaced(fixture(NAME).toString(), blocks, (character) => character === "&")).toEqual([]);
  });

  test("has English sources if it does not say otherwise, and all forms of a translation", () => {
    const message =
      "<message><source>%n files</source><translation><numerusform>一个文件</numerusform><numerusform>%n个文件</numerusform></translation></message>";
    const file = `<TS language="zh-TW"><context><name>A</name>${message}</context></TS>`;
    const read = (side: "source" | "target") => readQt(file, { path: "a.ts", side });
    expect(read("source").language).toBe("en");
    expect(read("target")).toMatchObject({
      language: "zh-Hant",
      blocks: [{ text: "一个文件" }, { text: "%n个文件" }],
    });
  });

  test("is refused if it is something else", () => {
    expect(() => readQt("<ts/>", { path: "a.ts", side: "source" })).toThrow(
      "a.ts:1: not a TS file; expected the outermost element TS; got ts",
    );
  });
});
