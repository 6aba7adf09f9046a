import { plainComments } from "../comment.js";
import type { TextFormat } from "../reader.js";
import { rootElement } from "../root-element.js";

export const android: TextFormat = {
  title: "strings of an Android app (XML)",
  content: "text",
  // `.xml` may be anything.
  extensions: [],
  begins: rootElement("resources"),
  comments: plainComments,
  read: async (text, context) => (await import("./index.js")).readAndroid(text, context),
};

export const resx: TextFormat = {
  title: "resources of .NET (RESX)",
  content: "text",
  extensions: [".resx", ".resw"],
  comments: plainComments,
  read: async (text, context) => (await import("./index.js")).readResx(text, context),
};
