import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import type { Bitext } from "../../../src/record/bitext.js";
import { encodeBitext } from "../../../src/record/encode.js";
import { reportPage } from "../../../src/write/html/report-page.js";
import { xmlText } from "../../../src/xml.js";
import { alignedPairs } from "../../record/arbitrary.js";
import { small } from "../../record/small.js";
import { HOSTILE, hostileRecord, longRecord } from "./records.js";

type Element = DefaultTreeAdapterMap["element"];

const ASSETS = { script: "void 0;", style: "p{margin:0}" };

/** The elements of a report, in their order. */
function elementsOf(bitext: Bitext): Element[] {
  const text = [...reportPage(bitext, { version: "0.1.0" }, ASSETS)].join("");
  const all = (node: DefaultTreeAdapterMap["node"]): Element[] => [
    ...("tagName" in node ? [node] : []),
    ...("childNodes" in node ? node.childNodes.flatMap(all) : []),
  ];
  return all(parse(text));
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const withClass = (elements: readonly Element[], name: string) =>
  elements.filter((element) => attribute(element, "class")?.split(" ").includes(name));

/** The text of an element itself; the label of a gap is an element in it. */
function ownText({ childNodes }: Element): string {
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

function wholeText(element: Element): string {
  return element.childNodes
    .map((node) => ("value" in node ? node.value : "tagName" in node ? wholeText(node) : ""))
    .join("");
}

/** Sentences by the ids of their elements. */
function sentencesOf(elements: readonly Element[]): Map<string, string> {
  const named = elements.filter((element) => /^[st]\d+$/.test(attribute(element, "id") ?? ""));
  return new Map(named.map((element) => [attribute(element, "id")!, ownText(element)]));
}

/** What HTML can show of a text: all but what XML cannot write either. */
function shown(text: string): string {
  return xmlText(text)
    .replaceAll("&#13;", "\r")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

describe("the page of a report", () => {
  test("holds every sentence of any pair once, and all of its text", () => {
    fc.assert(
      fc.property(alignedPairs, (pair) => {
        const bitext = encodeBitext(pair);
        const expected = [
          ...bitext.source.sentences.map(({ text }, index) => [`s${index}`, shown(text)] as const),
          ...bitext.target.sentences.map(({ text }, index) => [`t${index}`, shown(text)] as const),
        ];
        expect(sentencesOf(elementsOf(bitext))).toEqual(new Map(expected));
      }),
    );
  });

  test("lets only its own script and styles run, whatever the texts hold", () => {
    const elements = elementsOf(hostileRecord());
    const scripts = elements.filter(({ tagName }) => tagName === "script");
    expect(scripts.map((element) => attribute(element, "type"))).toEqual([undefined, "application/json"]);
    expect(ownText(scripts[0]!)).toBe(ASSETS.script);
    const styles = elements.filter(({ tagName }) => tagName === "style");
    expect(styles.map(ownText)).toEqual([ASSETS.style]);
    expect(elements.filter(({ attrs }) => attrs.some(({ name }) => /^(on|style$|src$)/.test(name)))).toEqual(
      [],
    );
    const policy = elements.find((element) => attribute(element, "http-equiv") === "Content-Security-Policy");
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(attribute(policy!, "content")).toBe(
      `default-src 'none'; script-src ${hash(ASSETS.script)}; style-src ${hash(ASSETS.style)}; base-uri 'none'; form-action 'none'`,
    );
  });

  test("tells its script of beads and places in JSON that says the same after all escapes", () => {
    const elements = elementsOf(hostileRecord());
    const data = JSON.parse(ownText(elements.find((element) => attribute(element, "id") === "bitext")!));
    expect(data.source.path).toBe(hostileRecord().source.path);
    expect(data.source.sentences).toHaveLength(HOSTILE.length + 1);
    expect(data.source.sentences[2]).toEqual([3, 1, `中文${HOSTILE[2]}`.length]);
    expect(data.beads.slice(-2)).toEqual([
      [[HOSTILE.length], [], 0.9],
      [[], [HOSTILE.length], 0.9],
    ]);
  });

  test("says which language each text is in", () => {
    const elements = elementsOf(small);
    const languages = (name: string) =>
      withClass(elements, name).map((element) => attribute(element, "lang"));
    expect(languages("source")).toEqual(["zh-Hans", "zh-Hans"]);
    expect(languages("target")).toEqual([undefined, "en"]);
  });

  test("marks gaps and low confidence by words, at their beginnings", () => {
    const labels = elementsOf(small).filter(({ tagName }) => tagName === "b");
    expect(labels.map((label) => [attribute(label.parentNode as Element, "id"), ownText(label)])).toEqual([
      ["s0", "Omitted"],
      ["s1", "Unsure"],
      ["s2", "Unsure"],
      ["s4", "Omitted"],
      ["t0", "Unsure"],
      ["t3", "Added"],
    ]);
  });

  test("marks where the counterpart of a gap would stand", () => {
    const elements = elementsOf(small);
    expect(withClass(elements, "void").map(ownText)).toEqual(["Not translated"]);
    const holes = withClass(elements, "hole");
    expect(holes.map((hole) => [attribute(hole, "href"), wholeText(hole)])).toEqual([
      ["#t3", "A sentence is added here"],
      ["#s4", "A sentence is not translated here"],
    ]);
  });

  test("writes between sentences what the language does", () => {
    const elements = elementsOf(longRecord(1));
    const [source, target] = ["source", "target"].map((name) => withClass(elements, name)[0]!);
    expect(wholeText(source!).trim()).toMatch(/^第0段的第1句话，说的是很长的文本。第0段的第2句话/);
    expect(wholeText(target!).trim()).toMatch(/^Sentence 1 of paragraph 0 is about long texts\. Sentence 2/);
  });

  test("has a closed list of many gaps, each a link to its text", () => {
    const elements = elementsOf(longRecord(400));
    const list = withClass(elements, "gaps")[0]!;
    expect(attribute(list, "open")).toBeUndefined();
    const ids = new Set(elements.map((element) => attribute(element, "id")));
    const links = elements.filter(({ tagName }) => tagName === "a").map((link) => attribute(link, "href")!);
    expect(links).toHaveLength(11);
    expect(links.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
  });

  test("says so when there are no gaps", () => {
    const complete = withClass(elementsOf(longRecord(2)), "complete");
    expect(complete.map(ownText)).toEqual(["No gaps: every sentence has its counterpart."]);
  });

  test("cuts a long excerpt between characters", () => {
    const text = "𠀀".repeat(200);
    const gaps = [{ ...small.gaps[0]!, text }];
    const excerpt = withClass(elementsOf({ ...small, gaps }), "excerpt")[0]!;
    expect(wholeText(excerpt)).toMatch(/^(𠀀){70,80}…$/u);
  });

  test("keeps pages, keys and times of documents that have them", () => {
    const paragraphs = small.source.paragraphs.map((paragraph) => ({
      ...paragraph,
      place: "page 3",
      key: "menu.open",
    }));
    const sentences = small.source.sentences.map((sentence) => ({
      ...sentence,
      time: { from: 247_000, to: 3_752_900 },
    }));
    const elements = elementsOf({
      ...small,
      source: { ...small.source, numbering: "blocks", paragraphs, sentences },
    });
    const headed = elements.filter(({ tagName }) => tagName === "h3");
    expect(headed.map((element) => attribute(element, "title"))).toEqual(["page 3, menu.open"]);
    const data = JSON.parse(ownText(elements.find((element) => attribute(element, "id") === "bitext")!));
    expect(data.source.numbering).toBe("blocks");
    expect(data.source.sentences[0]).toEqual([1, 1, 7, "page 3, 0:04:07–1:02:32"]);
  });

  test("is the same every time", () => {
    const text = () => [...reportPage(small, { version: "0.1.0" }, ASSETS)].join("");
    expect(text()).toBe(text());
  });
});
