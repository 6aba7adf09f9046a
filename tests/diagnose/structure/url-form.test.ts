import { describe, expect, test } from "@jest/globals";
import { mayLeadToOnePage, relativeForm, urlForm } from "../../../src/diagnose/structure/url-form.js";

describe("the form of a URL in all languages", () => {
  test.each([
    ["https://a.org/zh-CN/x", "http://www.a.org/en-US/x/"],
    ["https://zh.a.org/x", "https://en.a.org/x"],
    ["../zh/a.md#头", "../../en/a.md#head"],
    ["a.zh-cn.html", "a.en.html"],
    ["README_zh.md", "README.md"],
    ["/docs/cn/index.html", "/docs/"],
    ["https://a.org/x?hl=zh-CN", "https://a.org/x?hl=en"],
    ["https://a.org/%E4%B8%80", "https://a.org/一"],
    ["https://zh.wikipedia.org/wiki/对齐", "https://en.wikipedia.org/wiki/Alignment"],
  ])("is one of %s and %s", (chinese, english) => {
    expect(urlForm(chinese)).toBe(urlForm(english));
  });

  test.each([
    ["https://a.org/x", "https://a.org/y"],
    ["https://a.org/x?id=1", "https://a.org/x?id=2"],
    ["https://a.org/zhang", "https://a.org/enter"],
    ["a.md", "b.md"],
  ])("tells %s from %s", (one, other) => {
    expect(urlForm(one)).not.toBe(urlForm(other));
  });

  test("is empty within a page", () => {
    expect(urlForm("#top")).toBe("");
  });

  test("is of malformed ones what they are", () => {
    expect(urlForm("https://a.org/%E4%")).toBe("a.org/%E4%");
  });
});

describe("links from pages in different folders", () => {
  test.each([
    ["b.html", "../../../a/b.html#c", true],
    ["../zh/a/b.md", "./b.md", true],
    ["b.html", "../a/ab.html", false],
    ["https://a.org/b.html", "b.html", false],
    ["/b.html", "a/b.html", false],
    ["#b", "b.html", false],
  ])("%s and %s may lead to one page: %s", (one, other, may) => {
    const [some, same] = [relativeForm(one), relativeForm(other)];
    expect(mayLeadToOnePage(some, same)).toBe(may);
    expect(mayLeadToOnePage(same, some)).toBe(may);
  });
});
