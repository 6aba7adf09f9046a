import { describe, expect, test } from "@jest/globals";
import { InputFailure } from "../../../src/failure.js";
import { readDocument } from "../../../src/read/index.js";
import { readPptx } from "../../../src/read/pptx/index.js";
import { relationships } from "../docx/word.js";
import { zip } from "../zip.js";

const context = { path: "a.pptx", side: "source" } as const;

/** A presentation with these slides, the inside of each; they are shown in this order but stored in another. */
function presentation(...slides: readonly string[]): Buffer {
  const names = slides.map((_, index) => `slides/slide${index + 1}.xml`);
  const list = names.map((name, index) => {
    return `<Relationship Id="r${index}" Type="x/slide" Target="${name}"/>`;
  });
  const order = slides.map((_, index) => `<p:sldId id="${300 - index}" r:id="r${index}"/>`);
  return zip([
    ["_rels/.rels", relationships([["officeDocument", "ppt/presentation.xml"]])],
    ["ppt/presentation.xml", `<p:presentation><p:sldIdLst>${order.join("")}</p:sldIdLst></p:presentation>`],
    ["ppt/_rels/presentation.xml.rels", `<Relationships>${list.reverse().join("")}</Relationships>`],
    ["ppt/slides/_rels/slide1.xml.rels", relationships([["diagramData", "../diagrams/data1.xml"]])],
    ["ppt/diagrams/data1.xml", `<dgm:dataModel><dgm:pt><dgm:t>${p("Egg")}</dgm:t></dgm:pt></dgm:dataModel>`],
    ["ppt/notesSlides/notesSlide1.xml", `<p:notes>${shape(p("NOTE"), "body")}</p:notes>`],
    ...names.map((name, index) => [`ppt/${name}`, slides[index]!] as const),
  ]);
}

const p = (text: string, properties = "") =>
  `<a:p><a:pPr>${properties}</a:pPr><a:r><a:t>${text}</a:t></a:r></a:p>`;
const shape = (inside: string, placeholder?: string) => {
  const type = placeholder === undefined ? "" : `<p:ph type="${placeholder}"/>`;
  return `<p:sp><p:nvSpPr><p:nvPr>${type}</p:nvPr></p:nvSpPr><p:txBody>${inside}</p:txBody></p:sp>`;
};
const slide = (inside: string, attributes = "") => `<p:sld ${attributes}>${inside}</p:sld>`;

async function read(...slides: readonly string[]): Promise<readonly string[]> {
  const { blocks } = await readPptx(presentation(...slides), context);
  return blocks.map(({ kind, place, text }) => `${kind} (${place}): ${text}`);
}

describe("a presentation", () => {
  test("is read slide by slide, in the order in which they are shown", async () => {
    const first = slide(shape(p("The Pond"), "ctrTitle") + shape(p("A talk"), "subTitle"));
    const second = slide(shape(p("Fish"), "title") + shape(p("Three") + p("So far", "<a:buNone/>"), "body"));
    expect(await read(first, second)).toEqual([
      "heading (slide 1): The Pond",
      "paragraph (slide 1): A talk",
      "heading (slide 2): Fish",
      "item (slide 2): Three",
      "paragraph (slide 2): So far",
    ]);
  });

  test("has text in boxes, groups, tables and diagrams, too", async () => {
    const box = shape(p("Box") + p("Bullet", '<a:buChar char="•"/>'));
    const cells = `<a:tbl><a:tr><a:tc><a:txBody>${p("a")}</a:txBody></a:tc><a:tc><a:txBody>${p("b")}</a:txBody></a:tc></a:tr></a:tbl>`;
    const frame = `<p:graphicFrame>${cells}</p:graphicFrame><p:graphicFrame><dgm:relIds r:dm="diagramData"/></p:graphicFrame>`;
    expect(await read(slide(`<p:grpSp>${box}</p:grpSp>${frame}`))).toEqual([
      "paragraph (slide 1): Box",
      "item (slide 1): Bullet",
      "cell (slide 1): a",
      "cell (slide 1): b",
      "paragraph (slide 1): Egg",
    ]);
  });

  test("has soft line breaks, and alternatives once", async () => {
    const lines = "<a:p><a:r><a:t>One</a:t></a:r><a:br/><a:r><a:t>line</a:t></a:r></a:p>";
    const both = `<mc:AlternateContent><mc:Choice>${shape(lines)}</mc:Choice><mc:Fallback>${shape(lines)}</mc:Fallback></mc:AlternateContent>`;
    expect(await read(slide(both))).toEqual(["paragraph (slide 1): One line"]);
  });

  test("is read without slide numbers, dates and footers", async () => {
    const number = '<a:p><a:fld type="slidenum"><a:t>7</a:t></a:fld></a:p>';
    const shapes = [shape(p("7"), "sldNum"), shape(p("May"), "dt"), shape(p("Foot"), "ftr"), shape(number)];
    expect(await read(slide(shapes.join("") + shape(p("Text"))))).toEqual(["paragraph (slide 1): Text"]);
  });

  test("is read without hidden slides, with a warning, and counts them", async () => {
    const bytes = presentation(slide(shape(p("Hidden")), 'show="0"'), slide(shape(p("It rained all day."))));
    const { format, blocks, warnings } = await readDocument(bytes, { path: "a.bin" });
    expect({ format, warnings }).toEqual({
      format: "pptx",
      warnings: [{ message: "hidden slides left out: 1" }],
    });
    expect(blocks.map(({ text, place }) => [text, place])).toEqual([["It rained all day.", "slide 2"]]);
  });

  test("that is cut off fails with a line", async () => {
    const failure = await readPptx(presentation(slide("")).subarray(0, -9), context).catch((error) => error);
    expect(failure).toBeInstanceOf(InputFailure);
    expect(failure.message).toContain("a.pptx: the archive is damaged");
  });
});
