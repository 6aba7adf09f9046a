import type { TextFormat } from "../reader.js";

export const json: TextFormat = {
  title: "JSON",
  content: "text",
  extensions: [".json", ".arb"],
  begins: /^\s*\{\s*"[^"\\\n]*"\s*:/,
  read: async (text, context) => (await import("./index.js")).readJson(text, context),
};

export const yaml: TextFormat = {
  title: "YAML",
  content: "text",
  extensions: [".yaml", ".yml"],
  read: async (text, context) => (await import("./index.js")).readYaml(text, context),
};

export const properties: TextFormat = {
  title: "Java properties",
  content: "text",
  extensions: [".properties"],
  read: async (text) => (await import("./properties.js")).readProperties(text),
};
