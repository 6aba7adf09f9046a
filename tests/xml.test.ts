import { describe, expect, test } from "@jest/globals";
import { xmlAttributes, xmlText } from "../src/xml.js";

describe("xmlText", () => {
  test.each([
    ["markup", "<b> & </b>", "&lt;b&gt; &amp; &lt;/b&gt;"],
    ["what looks like a reference", "&lt; &amp;", "&amp;lt; &amp;amp;"],
    ["a carriage return, which a parser would drop", "a\r\nb\tc", "a&#13;\nb\tc"],
    ["control characters", "a\0b\u001bc\u007fd\u0085", "a\uFFFDb\uFFFDc\u007fd\u0085"],
    ["lone surrogates and non-characters", "\ud800x\udc00\ufffe\uffff", "\uFFFDx\uFFFD\uFFFD\uFFFD"],
    ["characters beyond the basic plane", "𠮷😀", "𠮷😀"],
  ])("writes %s", (_, text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });
});

describe("xmlAttributes", () => {
  test("quotes, keeps white space, leaves out what has no value", () => {
    expect(xmlAttributes({ a: '"x"\n\ty', b: undefined, c: "1" })).toBe(' a="&quot;x&quot;&#10;&#9;y" c="1"');
  });
});
