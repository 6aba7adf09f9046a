import { holdsFile } from "../archive.js";
import type { BinaryFormat, TextFormat } from "../reader.js";

export const csv: TextFormat = {
  title: "comma-separated values (CSV)",
  content: "text",
  extensions: [".csv"],
  hasColumns: true,
  read: async (text, context) => (await import("./csv.js")).readCsv(text, context),
};

export const tsv: TextFormat = {
  title: "tab-separated values (TSV)",
  content: "text",
  extensions: [".tsv", ".tab"],
  hasColumns: true,
  read: async (text, context) => (await import("./csv.js")).readTsv(text, context),
};

export const xlsx: BinaryFormat = {
  title: "a workbook (XLSX)",
  content: "binary",
  extensions: [".xlsx", ".xlsm"],
  hasColumns: true,
  recognises: (bytes) => holdsFile(bytes, "xl/workbook.xml"),
  read: async (bytes, context) => (await import("./xlsx.js")).readXlsx(bytes, context),
};
