import type { TextFormat } from "../reader.js";

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

/** How XML begins of which this is the outermost element, after what may stand before it. */
function rootElement(name: string): RegExp {
  const before = "<\\?[^>]*>|<!--(?:(?!-->)[^]){0,10000}-->|<!DOCTYPE[^>[]*>";
  return new RegExp(`^\\s*(?:(?:${before})\\s*){0,100}<(?:[\\w.-]+:)?${name}[\\s/>]`);
}
