import type { Language } from "../../src/read/document.js";
import { segment } from "../../src/segment/index.js";

/** Splits one paragraph; its sentences' texts. */
export function split(text: string, language: Language): string[] {
  const block = { kind: "paragraph", text, line: 1, anchors: [{ start: 0, line: 1, column: 1 }] } as const;
  const document = {
    path: "text",
    language,
    format: "text",
    encoding: "UTF-8",
    numbering: "lines" as const,
    warnings: [],
    sha256: "",
    blocks: [block],
  };
  return segment(document).sentences.map((sentence) => sentence.text);
}

/** A case is a paragraph with `|` wherever a sentence ends. */
export function textOf(marked: string): string {
  return marked.replaceAll("|", "");
}

/** The sentences that a case asks for. */
export function sentencesOf(marked: string): string[] {
  return marked.split("|").map((sentence) => sentence.trim());
}
