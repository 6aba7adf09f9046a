import { InputFailure } from "../../failure.js";
import type { ReadWarning } from "../document.js";
import { numberedBlocks } from "../numbered-blocks.js";
import type { ReadContext, Reading } from "../reader.js";
import { type PageLines, pageLinesOf } from "./flow.js";
import { holdsImages } from "./images.js";
import { layOut } from "./layout.js";
import { readPages } from "./pages.js";
import { checkStreams } from "./streams.js";

const OCR = "make its text readable with OCR, as with ocrmypdf";

/**
 * Reads a PDF file with a text layer: its paragraphs, headings, list items, table cells and footnotes, rebuilt from
 * where the text stands. Running heads and page numbers are left out.
 *
 * @throws InputFailure if it is damaged, encrypted, a scan, or more than a document would be
 */
export async function readPdf(bytes: Uint8Array, { path }: ReadContext): Promise<Reading> {
  await checkStreams(bytes, path);
  const pages: PageLines[] = [];
  for await (const page of readPages(bytes, path)) pages.push(pageLinesOf(page));
  const empty = pages.filter(({ upright }) => upright.length === 0);
  const isScan = holdsImages(bytes);
  if (empty.length === pages.length) throw noText(isScan, path);
  const { blocks, heads, marks, entries, code } = layOut(pages);
  return {
    blocks: numberedBlocks(blocks),
    numbering: "blocks",
    warnings: [
      ...leftOut(heads.length, "running head or page number", "running heads and page numbers"),
      ...leftOut(marks, "footnote number", "footnote numbers"),
      ...leftOut(entries, "page number in the table of contents", "page numbers in the table of contents"),
      ...leftOut(code, "code block", "code blocks"),
      ...(isScan ? scanWarnings(empty) : []),
    ],
  };
}

function noText(isScan: boolean, path: string): InputFailure {
  return isScan
    ? new InputFailure("the PDF is a scan: it has pictures of pages and no text", { path, hint: OCR })
    : new InputFailure("there is no text in the PDF", { path, hint: `if its pages show text, ${OCR}` });
}

function leftOut(count: number, one: string, several: string): ReadWarning[] {
  return count === 0 ? [] : [{ message: `${count === 1 ? `1 ${one}` : `${count} ${several}`} left out` }];
}

function scanWarnings(empty: readonly PageLines[]): ReadWarning[] {
  if (empty.length === 0) return [];
  const numbers = rangesOf(empty.map(({ number }) => number));
  const pages = empty.length === 1 ? `page ${numbers} has` : `pages ${numbers} have`;
  return [{ message: `${pages} no text: blank, or scans that need OCR` }];
}

/** Ascending numbers, with runs of them as ranges: `2, 5-7`. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range !== undefined && range.last === number - 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(", ");
}
