import { holdsFile } from "./archive.js";
import type { BinaryFormat, InputFormat, TextFormat } from "./reader.js";
import { isEpub, isOpenDocument, isPdf } from "./recognise.js";
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

const srt: TextFormat = {
  title: "SubRip subtitles (SRT)",
  content: "text",
  extensions: [".srt"],
  begins: /^\s{0,9}(?:\d{1,9}[ \t]{0,9}(?:\r\n?|\n))?[ \t]{0,9}\d{1,4}:[\d:,.]{3,20}[ \t]{0,9}-->/,
  read: async (text, context) => (await import("./subtitles/srt.js")).readSrt(text, context),
};

const vtt: TextFormat = {
  title: "WebVTT subtitles",
  content: "text",
  extensions: [".vtt"],
  begins: /^WEBVTT(?=\s|$)/,
  read: async (text, context) => (await import("./subtitles/vtt.js")).readVtt(text, context),
};

const csv: TextFormat = {
  title: "comma-separated values (CSV)",
  content: "text",
  extensions: [".csv"],
  hasColumns: true,
  read: async (text, context) => (await import("./table/csv.js")).readCsv(text, context),
};

const tsv: TextFormat = {
  title: "tab-separated values (TSV)",
  content: "text",
  extensions: [".tsv", ".tab"],
  hasColumns: true,
  read: async (text, context) => (await import("./table/csv.js")).readTsv(text, context),
};

const xlsx: BinaryFormat = {
  title: "a workbook (XLSX)",
  content: "binary",
  extensions: [".xlsx", ".xlsm"],
  hasColumns: true,
  recognises: (bytes) => holdsFile(bytes, "xl/workbook.xml"),
  read: async (bytes, context) => (await import("./table/xlsx.js")).readXlsx(bytes, context),
};

const docx: BinaryFormat = {
  title: "a Word document (DOCX)",
  content: "binary",
  extensions: [".docx", ".docm", ".dotx", ".dotm"],
  recognises: (bytes) => holdsFile(bytes, "word/document"),
  read: async (bytes, context) => (await import("./docx/index.js")).readDocx(bytes, context),
};

const odt: BinaryFormat = {
  title: "an OpenDocument text (ODT)",
  content: "binary",
  extensions: [".odt", ".ott"],
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
};
