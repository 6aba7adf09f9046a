import { InputFailure } from "../failure.js";
import type { InputFormat, TextFormat } from "./reader.js";
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

const xliff: TextFormat = {
  title: "XLIFF",
  content: "text",
  extensions: [".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"],
  begins: rootElement("xliff"),
  read: async (text, context) => (await import("./bilingual/xliff.js")).readXliff(text, context),
};

const tmx: TextFormat = {
  title: "TMX",
  content: "text",
  extensions: [".tmx"],
  begins: rootElement("tmx"),
  read: async (text, context) => (await import("./bilingual/tmx.js")).readTmx(text, context),
};

const po: TextFormat = {
  title: "a gettext catalogue (PO)",
  content: "text",
  extensions: [".po", ".pot"],
  begins: /^(?:[ \t\r]*(?:#.*)?\n){0,1000}msg(?:id|ctxt)[ \t]*"/,
  read: async (text, context) => (await import("./bilingual/po.js")).readPo(text, context),
};

const json: TextFormat = {
  title: "JSON",
  content: "text",
  extensions: [".json", ".arb"],
  begins: /^\s*\{\s*"[^"\\\n]*"\s*:/,
  read: async (text, context) => (await import("./keyed/index.js")).readJson(text, context),
};

const yaml: TextFormat = {
  title: "YAML",
  content: "text",
  extensions: [".yaml", ".yml"],
  read: async (text, context) => (await import("./keyed/index.js")).readYaml(text, context),
};

/** The formats that are read, by name: a further one is an entry here and a file or folder beside. */
export const inputFormats: Readonly<Record<string, InputFormat>> = {
  text,
  markdown,
  xliff,
  tmx,
  po,
  json,
  yaml,
};

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

/** How XML begins of which this is the outermost element, after what may stand before it. */
function rootElement(name: string): RegExp {
  const before = "<\\?[^>]*>|<!--(?:(?!-->)[^]){0,10000}-->|<!DOCTYPE[^>[]*>";
  return new RegExp(`^\\s*(?:(?:${before})\\s*){0,100}<(?:[\\w.-]+:)?${name}[\\s/>]`);
}

function beginsAs(format: InputFormat, text: string): boolean {
  return format.content === "text" && format.begins !== undefined && format.begins.test(text);
}
