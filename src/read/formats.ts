import { InputFailure } from "../failure.js";
import { isEpub } from "./epub/recognise.js";
import type { BinaryFormat, InputFormat, TextFormat } from "./reader.js";
import { readText } from "./text.js";

/** What is read as if no other format fits. */
const text: TextFormat = {
  title: "plain text",
  content: "text",
  extensions: [".txt"],
  hasPlainLines: true,
  read: (text) => ({ blocks: readText(text) }),
};

const markdown: TextFormat = {
  title: "Markdown",
  content: "text",
  extensions: [".md", ".markdown"],
  hasPlainLines: true,
  read: async (text) => ({ blocks: (await import("./markdown.js")).readMarkdown(text) }),
};

const html: TextFormat = {
  title: "a web page (HTML)",
  content: "text",
  extensions: [".html", ".htm", ".xhtml", ".xht"],
  // After comments, up to some length, and what XML begins with.
  begins: /^(?:\s|<!--(?:(?!-->)[\s\S]){0,9999}-->|<\?[^>]*>)*(?:<!doctype\s+html|<html)\b/i,
  read: async (text, context) => (await import("./html/index.js")).readHtml(text, context),
};

const epub: BinaryFormat = {
  title: "an e-book (EPUB)",
  content: "binary",
  extensions: [".epub"],
  recognises: isEpub,
  read: async (bytes, context) => (await import("./epub/index.js")).readEpub(bytes, context),
};

/** The formats that are read, by name: a further one is an entry here and a file or folder beside. */
export const inputFormats: Readonly<Record<string, InputFormat>> = { text, markdown, html, epub };

const names = Object.keys(inputFormats);

/** The name of the binary format that bytes are of, if they are. */
export function binaryFormatOf(bytes: Uint8Array): string | undefined {
  return names.find((name) => {
    const format = inputFormats[name]!;
    return format.content === "binary" && format.recognises(bytes);
  });
}

/**
 * The name of the format that a text is in: by how it begins, else by the path's extension, in either case; plain
 * text if neither tells.
 *
 * @throws InputFailure if the extension is that of a format whose files are not text
 */
export function textFormatOf(text: string, path: string): string {
  const byContent = names.find((name) => beginsAs(inputFormats[name]!, text));
  if (byContent !== undefined) return byContent;
  const byName = formatNamedBy(path);
  if (byName === undefined) return "text";
  const { content, title } = inputFormats[byName]!;
  if (content === "text") return byName;
  throw new InputFailure(`not ${title}`, {
    path,
    expected: `what its extension says`,
    got: "text",
    hint: "if it is a text, give it another extension, such as .txt",
  });
}

/** The format whose extension a path has, if any. */
export function formatNamedBy(path: string): string | undefined {
  const lower = path.toLowerCase();
  return names.find((name) => inputFormats[name]!.extensions.some((end) => lower.endsWith(end)));
}

function beginsAs(format: InputFormat, text: string): boolean {
  return format.content === "text" && format.begins !== undefined && format.begins.test(text);
}
