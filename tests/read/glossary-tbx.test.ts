import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { InputFailure } from "../../src/failure.js";
import { readTbx } from "../../src/read/glossary-tbx.js";
import { readGlossaryLines } from "../../src/read/glossary-tsv.js";

/** The terms of a text, each as `Chinese=English`. */
function read(xml: string): string[] {
  return readTbx(xml, "terms.tbx").map(({ chinese, english }) => `${chinese}=${english}`);
}

/** TBX 3 with one entry of such sections. */
function tbx(...sections: string[]): string {
  return `<tbx>\n<text><body><conceptEntry>\n${sections.join("\n")}\n</conceptEntry></body></text></tbx>`;
}

function section(language: string, ...terms: string[]): string {
  const termSections = terms.map((term) => `<termSec><term>${term}</term></termSec>`);
  return `<langSec xml:lang="${language}">${termSections.join("")}</langSec>`;
}

describe("readTbx", () => {
  test.each(["terms.tbx", "terms.v2.tbx"])("reads the same from %s as from lines", (name) => {
    const [xml, lines] = [name, "terms.tsv"].map((file) => readFileSync(`fixtures/glossary/${file}`, "utf8"));
    expect(readTbx(xml!, name)).toEqual(readGlossaryLines(lines!, "terms.tsv"));
  });

  test.each([
    [
      "each term of an entry with each of the other language",
      [section("zh", "雾汐", "灰潮"), section("en", "greytide", "mist")],
      ["雾汐=greytide", "雾汐=mist", "灰潮=greytide", "灰潮=mist"],
    ],
    [
      "languages by their first subtag",
      [section("zh-Hant-TW", "霧汐"), section("EN_gb", "greytide")],
      ["霧汐=greytide"],
    ],
    [
      "no other languages",
      [section("ja", "霧"), section("zh", "雾汐"), section("en", "greytide"), section("enm", "myst")],
      ["雾汐=greytide"],
    ],
    ["no entry with one language", [section("zh", "雾汐")], []],
    [
      "terms without markup, in one line",
      [section("zh", "雾<hi>汐</hi>"), section("en", "\n grey &amp; <![CDATA[tide]]>\n")],
      ["雾汐=grey & tide"],
    ],
    ["no empty terms", [section("zh", "雾汐"), section("en", " ", "greytide")], ["雾汐=greytide"]],
    ["no notes", [section("zh", "雾汐"), `${section("en", "greytide")}<note>mist</note>`], ["雾汐=greytide"]],
    ["Chinese terms of Latin letters", [section("zh", "K7"), section("en", "fog piper")], ["K7=fog piper"]],
  ])("reads %s", (_, sections, expected) => {
    expect(read(tbx(...sections))).toEqual(expected);
  });

  test("keeps entries apart", () => {
    const entry = (...sections: string[]) => `<termEntry>${sections.join("")}</termEntry>`;
    const xml = `<martif>${entry(section("zh", "雾汐"))}${entry(section("en", "lamplock"))}</martif>`;
    expect(read(xml)).toEqual([]);
  });

  test("reads elements with a prefix", () => {
    const xml = tbx(section("zh", "雾汐"), section("en", "greytide")).replace(/(<\/?)/g, "$1t:");
    expect(read(xml)).toEqual(["雾汐=greytide"]);
  });

  test.each([
    ["what is not closed", "<tbx>\n<text>\n", "3: not well-formed XML; got unclosed tag: text"],
    ["an unknown entity", tbx(section("en", "&tide;")), "3: not well-formed XML; got undefined entity"],
    [
      "declared entities",
      '<!DOCTYPE tbx [\n<!ENTITY tide "greytide">\n]>\n<tbx/>',
      "3: a DOCTYPE that declares entities; expected none, or one that names a DTD; remove it, and write out what the entities stand for",
    ],
    [
      "other XML",
      "\n<html></html>",
      "2: not a TBX file; expected the outermost element martif or tbx; got html",
    ],
    [
      "a section without its language",
      "<tbx>\n<langSec/></tbx>",
      '2: terms without their language; expected <langSec xml:lang="…">; got <langSec>',
    ],
    [
      "an English term with Chinese characters",
      tbx(section("zh", "雾汐"), section("en", "the 汐")),
      "4: an English term with Chinese characters; got the 汐; write the Chinese characters on the Chinese side",
    ],
    [
      "a Chinese term of marks",
      tbx(section("zh", "——"), section("en", "dash")),
      "3: a Chinese term without a word; got ——",
    ],
  ])("refuses %s", (_, xml, message) => {
    expect(() => read(xml)).toThrow(InputFailure);
    expect(() => read(xml)).toThrow(`terms.tbx:${message}`);
  });
});
