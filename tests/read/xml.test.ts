import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputFailure } from "../../src/failure.js";
import { readXml } from "../../src/read/xml.js";

interface Told {
  readonly names: string[];
  readonly pieces: { text: string; start: number }[];
}

function told(xml: string): Told {
  const names: string[] = [];
  const pieces: Told["pieces"] = [];
  readXml(xml, "a.xml", () => ({
    open: (name) => names.push(`<${name}`),
    close: (name) => names.push(`>${name}`),
    text: (text, _, start) => pieces.push({ text, start }),
  }));
  return { names, pieces };
}

function textOf(xml: string): string {
  return told(xml)
    .pieces.map(({ text }) => text)
    .join("");
}

function failureOf(xml: string): string {
  try {
    told(xml);
  } catch (error) {
    expect(error).toBeInstanceOf(InputFailure);
    return (error as InputFailure).message;
  }
  return "no failure";
}

describe("readXml", () => {
  test("tells elements by their local names, empty ones among them", () => {
    expect(told("<a:r xmlns:a='u'><b/><c>x</c></a:r>").names).toEqual(["<r", "<b", ">b", "<c", ">c", ">r"]);
  });

  test("tells where each piece of text begins, past all that is no text", () => {
    const xml =
      '<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "a.dtd">\n' +
      "<a>one<!-- < & --> two<b/>三<?p >?>四<![CDATA[<五>]]><![CDATA[六]]>七</a>";
    const { pieces } = told(xml);
    for (const { text, start } of pieces) expect(xml.slice(start, start + text.length)).toBe(text);
    expect(pieces.map(({ text }) => text).filter((text) => text.trim() !== "")).toEqual([
      "one",
      " two",
      "三",
      "四",
      "<五>",
      "六",
      "七",
    ]);
  });

  test("decodes references, each a piece of its own", () => {
    const xml = "<a>x &lt;&#20320;&#x1F600; y</a>";
    expect(told(xml).pieces).toEqual([
      { text: "x ", start: 3 },
      { text: "<", start: 5 },
      { text: "你", start: 9 },
      { text: "😀", start: 17 },
      { text: " y", start: 26 },
    ]);
  });

  test("takes any line end for a line feed, in CDATA, too", () => {
    expect(textOf("<a>1\r\n2\r3\n4<![CDATA[\r\n5\r]]></a>")).toBe("1\n2\n3\n4\n5\n");
  });

  test("loses no text, whatever markup it stands between", () => {
    const piece = fc.constantFrom("x", "你好", "&amp;", "&#x20000;", "𠀀", " ", "\r\n", "]]", ">");
    const markup = fc.constantFrom("<b/>", "<!-- &x; -->", "<?p q?>", "<![CDATA[ & ]]>", "<c>d</c>");
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, markup)), (parts) => {
        // Where these two meet they would be what text must not hold.
        const inner = parts.join("").replaceAll("]]>", "]] >");
        const content = inner.replace(/<!\[CDATA\[ & \]\] >/g, "<![CDATA[ & ]]>");
        const expected = content
          .replace(/<!--.*?-->|<\?.*?\?>/g, "")
          .replaceAll("<![CDATA[ & ]]>", " \0 ")
          .replace(/<[^>]*>/g, "")
          .replace(/\r\n/g, "\n")
          .replaceAll("&amp;", "&")
          .replaceAll("&#x20000;", "𠀀")
          .replaceAll("\0", "&");
        expect(textOf(`<a>${content}</a>`)).toBe(expected);
      }),
    );
  });
});

describe("readXml refuses, in one line with its place,", () => {
  const LAUGHS = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    "",
  );

  test.each([
    [
      "a bomb of entities",
      `<!DOCTYPE a [<!ENTITY l0 "ha">${LAUGHS}]><a>&l9;</a>`,
      /^a\.xml:1: a DOCTYPE that declares/,
    ],
    [
      "an external entity",
      '<!DOCTYPE a [\n<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      /declares entities/,
    ],
    ["a parameter entity", '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://a/x">%x;]><a/>', /declares entities/],
    [
      "an entity that nobody declared",
      "<a>\n&nbsp;</a>",
      /^a\.xml:2: not well-formed XML; got undefined entity/,
    ],
    [
      "absurd nesting",
      "<a>".repeat(100_000),
      /^a\.xml:1: elements are nested too deeply; expected at most 500$/,
    ],
    ["what is cut short", "<a>\n<b>text", /^a\.xml:2: not well-formed XML; got unclosed tag: b$/],
    ["tags that cross", "<a><b></a></b>", /not well-formed XML; got unexpected close tag/],
    ["an attribute twice", '<a x="1" x="2"/>', /not well-formed XML; got duplicate attribute/],
    ["no XML at all", "你好", /^a\.xml:1: not well-formed XML; /],
    ["nothing", "", /not well-formed XML; got document must contain a root element/],
    ["a zero", "<a>&#0;</a>", /not well-formed XML; /],
  ])("%s", (_, xml, message) => {
    expect(failureOf(xml)).toMatch(message);
  });

  test("any text that is not XML", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (noise) => {
        expect(failureOf(noise)).toMatch(/^a\.xml:\d+: /);
      }),
    );
  });
});

test("a DOCTYPE that names a DTD is passed over, and nothing is fetched", () => {
  expect(textOf('<!DOCTYPE tmx SYSTEM "http://localhost:9/tmx14.dtd"><tmx>x</tmx>')).toBe("x");
});
