import { SaxesParser } from "saxes";
import { openArchive } from "../../../src/read/archive.js";

/** A part of an Office file as text. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const archive = await openArchive(bytes, "office");
  return Buffer.from(await archive.read(name)).toString();
}

/** The texts of a workbook's first sheet, row by row, as Excel reads them; a cell that is empty is undefined. */
export async function workbookCells(bytes: Uint8Array): Promise<(string | undefined)[][]> {
  const strings: string[] = [];
  readXml(await partOf(bytes, "xl/sharedStrings.xml"), {
    close: (name, text) => name === "t" && strings.push(text),
  });
  const rows: (string | undefined)[][] = [];
  let shared = false;
  readXml(await partOf(bytes, "xl/worksheets/sheet1.xml"), {
    open(name, { t }) {
      if (name === "row") rows.push([]);
      if (name === "c") rows.at(-1)!.push(undefined);
      if (name === "c") shared = t === "s";
    },
    close(name, text) {
      if (name === "v")
        rows.at(-1)![rows.at(-1)!.length - 1] = shared ? unescaped(strings[Number(text)]!) : text;
    },
  });
  return rows;
}

/** The texts of a Word document's table, row by row; its line breaks are line feeds. */
export async function documentCells(bytes: Uint8Array): Promise<string[][]> {
  const rows: string[][] = [];
  const add = (text: string) => {
    const row = rows.at(-1)!;
    row[row.length - 1] += text;
  };
  readXml(await partOf(bytes, "word/document.xml"), {
    open(name) {
      if (name === "w:tr") rows.push([]);
      if (name === "w:tc") rows.at(-1)!.push("");
      if (name === "w:br") add("\n");
    },
    close: (name, text) => name === "w:t" && add(text),
  });
  return rows;
}

interface Handlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** @param text what stands directly before the end of the element */
  close(name: string, text: string): void;
}

/** Reads XML strictly: throws where it is not well formed. */
function readXml(xml: string, { open, close }: Handlers): void {
  const parser = new SaxesParser();
  let text = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    text = "";
    open?.(name, attributes);
  });
  parser.on("text", (more) => {
    text += more;
  });
  parser.on("closetag", ({ name }) => {
    close(name, text);
    text = "";
  });
  parser.write(xml).close();
}

/** ST_Xstring as Excel reads it. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
