import type { TextFormat } from "../reader.js";
import { rootElement } from "../root-element.js";

export const xliff: TextFormat = {
  title: "XLIFF",
  content: "text",
  extensions: [".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"],
  begins: rootElement("xliff"),
  read: async (text, context) => (await import("./xliff.js")).readXliff(text, context),
};

export const tmx: TextFormat = {
  title: "TMX",
  content: "text",
  extensions: [".tmx"],
  begins: rootElement("tmx"),
  read: async (text, context) => (await import("./tmx.js")).readTmx(text, context),
};

export const po: TextFormat = {
  title: "a gettext catalogue (PO)",
  content: "text",
  extensions: [".po", ".pot"],
  begins: /^(?:[ \t\r]*(?:#.*)?\n){0,1000}msg(?:id|ctxt)[ \t]*"/,
  read: async (text, context) => (await import("./po.js")).readPo(text, context),
};

export const qt: TextFormat = {
  title: "a translation file of Qt (TS)",
  content: "text",
  // Told by its content alone: programs in TypeScript have the same extension.
  extensions: [],
  begins: rootElement("TS"),
  read: async (text, context) => (await import("./qt.js")).readQt(text, context),
};
