import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ReadableStreamDefaultReader } from "node:stream/web";
import { setImmediate } from "node:timers/promises";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { TextContent, TextItem } from "pdfjs-dist/types/src/display/api.js";
import { InputFailure } from "../../failure.js";
import { Budget } from "./budget.js";
import { repaired } from "./characters.js";
import { loadPdfJs } from "./library.js";
import { type Page, type PlacedRun, pageOf } from "./run.js";

/**
 * The text of a PDF file, page by page, as it stands there.
 *
 * @param path what messages call it
 * @throws InputFailure if it is damaged, asks for a password, or has more pages or text than a document would
 */
export async function* readPages(bytes: Uint8Array, path: string): AsyncGenerator<Page> {
  const { getDocument, VerbosityLevel } = await loadPdfJs();
  const budget = new Budget(bytes.length, path);
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = getDocument({
    // It takes the bytes for itself.
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, "cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: join(folder, "standard_fonts/"),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    enableXfa: false,
  });
  try {
    yield* pagesIn(await task.promise, budget);
  } catch (error) {
    throw error instanceof InputFailure ? error : failureOf(error, path);
  } finally {
    // Not waited for: it never ends where a page's text was not read to its end.
    task.destroy().catch(() => {});
  }
}

async function* pagesIn(document: PDFDocumentProxy, budget: Budget): AsyncGenerator<Page> {
  budget.checkPages(document.numPages);
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    yield pageOf(number, await runsOf(page, budget));
    page.cleanup();
  }
}

async function runsOf(page: PDFPageProxy, budget: Budget): Promise<PlacedRun[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const fonts = new Map<string, FontStyle>();
  const runs: PlacedRun[] = [];
  // Read without `for await`, which cancels the stream on failure: pdf.js then throws where nobody can catch it.
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
  for (;;) {
    // pdf.js works without letting time pass.
    await setImmediate();
    const { done, value } = await reader.read();
    budget.checkTime();
    if (done) return runs;
    for (const [font, style] of Object.entries(value.styles)) fonts.set(font, style);
    const texts = value.items.filter((item) => "str" in item && item.str !== "") as TextItem[];
    for (const item of texts) runs.push(placed(item, transform, fonts.get(item.fontName)));
    budget.spend(texts, runs.length);
  }
}

function placed(item: TextItem, page: readonly number[], font: FontStyle | undefined): PlacedRun {
  const { str, transform, width, height } = item;
  const isVertical = font?.vertical === true;
  return {
    text: repaired(str),
    matrix: product(page, transform),
    advance: isVertical ? height : width,
    isVertical,
    isFixed: font?.fontFamily === FIXED,
  };
}

/** What pdf.js tells of a font. */
interface FontStyle {
  readonly vertical: boolean;
  readonly fontFamily: string;
}

// What pdf.js would show instead of a font that says it is of fixed pitch.
const FIXED = "monospace";

/** What two maps of PDF do after each other, the second one first. */
function product(first: readonly number[], second: readonly number[]): number[] {
  const [a, b, c, d, e, f] = first as Matrix;
  const [g, h, i, j, k, l] = second as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

type Matrix = [number, number, number, number, number, number];

/** What to tell of an error of pdf.js. */
function failureOf(error: unknown, path: string): InputFailure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === "PasswordException") {
    return new InputFailure("the PDF asks for a password", { path, hint: "save it without one" });
  }
  return new InputFailure("the PDF is damaged", {
    path,
    got: message.replace(/\.$/, ""),
    hint: "copy or save the whole file again",
  });
}
