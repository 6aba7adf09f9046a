import { firstAlternatives } from "../markup-compatibility.js";
import type { XmlHandlers } from "../xml.js";
import { attribute, leavingOut } from "../xml-part.js";
import type { Story } from "./story.js";
import { symbolOf } from "./symbol.js";

type Attributes = Readonly<Record<string, string>>;

/** What is no text: readings over characters, and settings that hold what would be text elsewhere. */
const LEFT_OUT = new Set(["rt", "tabs", "tabLst", "sdtPr", "sdtEndPr", "ctrlPr", "ffData", "sectPr"]);

/** What was deleted, or moved away, while changes were tracked; in properties, of a whole row or paragraph. */
const DELETIONS = new Set(["del", "moveFrom"]);
const PROPERTIES = new Set(["rPr", "trPr"]);

const OPENED = new Map<string, (story: Story, attributes: Attributes) => void>([
  ["p", (story) => story.beginParagraph()],
  ["r", (story) => story.paragraph?.beginRun()],
  ["tab", (story) => story.add("\t")],
  ["ptab", (story) => story.add("\t")],
  ["br", (story) => story.breakLine()],
  ["cr", (story) => story.breakLine()],
  ["noBreakHyphen", (story) => story.add("\u2011")],
  [
    "sym",
    (story, attributes) => story.add(symbolOf(valueFor(attributes, "font"), valueFor(attributes, "char"))),
  ],
  ["fldChar", (story, attributes) => story.paragraph?.setField(valueFor(attributes, "fldCharType"))],
  ["footnoteReference", (story, attributes) => story.addInset("footnote", valueFor(attributes, "id"))],
  ["endnoteReference", (story, attributes) => story.addInset("endnote", valueFor(attributes, "id"))],
  ["relIds", (story, attributes) => story.addInset("diagram", valueFor(attributes, "dm"))],
  ["textpath", (story, attributes) => story.addDrawing(valueFor(attributes, "string"))],
  ["tbl", (story) => story.stopRunning()],
  ["tr", (story) => story.tables.beginRow()],
  ["tc", (story) => story.tables.beginCell()],
]);

const CLOSED = new Map<string, (story: Story) => void>([
  ["p", (story) => story.endParagraph()],
  ["r", (story) => story.paragraph?.endRun()],
  ["tr", (story) => story.tables.endRow()],
  ["txbxContent", (story) => story.stopRunning()],
  ["tc", endCell],
]);

/** Handlers that have a story gather its text from WordprocessingML, and from drawings in it. */
export function storyHandlers(story: Story): XmlHandlers {
  const path: string[] = [];
  return firstAlternatives(
    leavingOut(leavesOut, {
      open: (name, attributes) => {
        const parent = path.at(-1);
        path.push(name);
        if (DELETIONS.has(name)) deleteWhole(story, parent);
        else if (name === "altChunk") story.chunks += 1;
        else (OPENED.get(name) ?? setProperty(name))(story, attributes);
      },
      text: (text) => {
        if (path.at(-1) === "t") story.add(text);
      },
      close: (name) => {
        path.pop();
        CLOSED.get(name)?.(story);
      },
    }),
  );
}

function leavesOut(name: string, parent: string): boolean {
  if (DELETIONS.has(name)) return !PROPERTIES.has(parent);
  return LEFT_OUT.has(name) || name.endsWith("Change");
}

/** Deletes the row or the mark of the paragraph whose properties say so. */
function deleteWhole(story: Story, properties: string | undefined): void {
  if (properties === "trPr") story.tables.deleteRow();
  else story.paragraph?.deleteMark();
}

function setProperty(name: string): (story: Story, attributes: Attributes) => void {
  return (story, attributes) => story.paragraph?.setProperty(name, attributes);
}

function endCell(story: Story): void {
  story.stopRunning();
  story.tables.endCell();
}

function valueFor(attributes: Attributes, name: string): string {
  return attribute(attributes, name) ?? "";
}
