import { holdsFile } from "./archive.js";
import { po, qt, tmx, xliff } from "./bilingual/formats.js";
import { blankComments, plainComments } from "./comment.js";
import { json, properties, yaml } from "./keyed/formats.js";
import type { BinaryFormat, InputFormat, TextFormat } from "./reader.js";
import { isEpub, isOpenDocument, isPdf } from "./recognise.js";
import { android, resx } from "./resources/formats.js";
import { srt, vtt } from "./subtitles/formats.js";
import { csv, tsv, xlsx } from "./table/formats.js";
import { readText } from "./text.js";
import { unknownMarkup } from "./unknown-markup.js";

/** What is read as if no other format fits. */
const text: TextFormat = {
  title: "plain text",
  content: "text",
  extensions: [".txt"],
  hasPlainLines: true,
  comments: plainComments,
  read: (text) => ({ blocks: readText(blankComments(text)), warnings: unknownMarkup(text) }),
};

const markdown: TextFormat = {
  title: "Markdown",
  content: "text",
  extensions: [".md", ".markdown"],
  hasPlainLines: true,
  marksKinds: true,
  comments: async (text) => (await import("./markdown/comments.js")).markdownComments(text),
  read: async (text) => (await import("./markdown/index.js")).readMarkdown(text),
};

const mdx: TextFormat = {
  title: "MDX",
  content: "text",
  extensions: [".mdx"],
  hasPlainLines: true,
  marksKinds: true,
  comments: async (text) => (await import("./markdown/mdx.js")).mdxComments(text),
  read: async (text) => (await import("./markdown/mdx.js")).readMdx(text),
};

const rst: TextFormat = {
  title: "reStructuredText",
  content: "text",
  extensions: [".rst", ".rest"],
  marksKinds: true,
  comments: async (text) => (await import("./rst/comments.js")).rstComments(text),
  read: async (text) => (await import("./rst/index.js")).readRst(text),
};

const html: TextFormat = {
  title: "a web page (HTML)",
  content: "text",
  extensions: [".html", ".htm", ".xhtml", ".xht"],
  marksKinds: true,
  // After comments, up to some length, and what XML begins with.
  begins: /^(?:\s|<!--(?:(?!-->)[\s\S]){0,9999}-->|<\?[^>]*>)*(?:<!doctype\s+html|<html)\b/i,
  comments: async (text) => (await import("./html/comments.js")).htmlComments(text),
  read: async (text, context) => (await import("./html/index.js")).readHtml(text, context),
};

const epub: BinaryFormat = {
  title: "an e-book (EPUB)",
  content: "binary",
  extensions: [".epub"],
  marksKinds: true,
  recognises: isEpub,
  read: async (bytes, context) => (await import("./epub/index.js")).readEpub(bytes, context),
};

const docx: BinaryFormat = {
  title: "a Word document (DOCX)",
  content: "binary",
  extensions: [".docx", ".docm", ".dotx", ".dotm"],
  marksKinds: true,
  recognises: (bytes) => holdsFile(bytes, "word/document"),
  read: async (bytes, context) => (await import("./docx/index.js")).readDocx(bytes, context),
};

const odt: BinaryFormat = {
  title: "an OpenDocument text (ODT)",
  content: "binary",
  extensions: [".odt", ".ott"],
  marksKinds: true,
  recognises: isOpenDocument,
  read: async (bytes, context) => (await import("./odt/index.js")).readOdt(bytes, context),
};

const pptx: BinaryFormat = {
  title: "a PowerPoint presentation (PPTX)",
  content: "binary",
  extensions: [".pptx", ".pptm", ".ppsx"],
  recognises: (bytes) => holdsFile(bytes, "ppt/presentation"),
  read: async (bytes, context) => (await import("./pptx/index.js")).readPptx(bytes, context),
};

const pdf: BinaryFormat = {
  title: "a PDF file",
  content: "binary",
  extensions: [".pdf"],
  recognises: isPdf,
  read: async (bytes, context) => (await import("./pdf/index.js")).readPdf(bytes, context),
};

/** The formats that are read, by name: a further one is an entry here and a file or folder beside. */
export const inputFormats: Readonly<Record<string, InputFormat>> = {
  text,
  markdown,
  mdx,
  rst,
  html,
  epub,
  srt,
  vtt,
  csv,
  tsv,
  xlsx,
  docx,
  odt,
  pptx,
  pdf,
  xliff,
  tmx,
  po,
  qt,
  json,
  yaml,
  properties,
  android,
  resx,
};
