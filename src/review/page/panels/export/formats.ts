import type { ExportFormat } from "../../../protocol.js";

/** What formats are to people, and what for. Those that are not named here go by their names. */
const TITLES: Readonly<Record<string, readonly [title: string, use: string]>> = {
  tmx: ["TMX 1.4", "translation memory"],
  xliff: ["XLIFF 2.1", "for CAT tools"],
  xliff12: ["XLIFF 1.2", "for older CAT tools"],
  xlsx: ["Excel", "a table with a filter"],
  docx: ["Word", "a table"],
  html: ["Web page", "a report to read"],
  csv: ["CSV", "a table"],
  tsv: ["TSV", "a table"],
  md: ["Markdown", "a table"],
  json: ["JSON record", "with the review"],
  jsonl: ["JSON Lines", "a bead a line"],
  zh: ["Chinese text", "a pair a line"],
  en: ["English text", "a pair a line"],
  gold: ["Beads alone", "indexes"],
};

/** A format as people choose it. */
export interface Choice {
  readonly name: string;
  readonly title: string;
  readonly use: string;
  readonly extension: string;
}

/** The formats as people choose them, those that most people want first. */
export function choicesOf(formats: readonly ExportFormat[]): Choice[] {
  const order = Object.keys(TITLES);
  const rank = ({ name }: ExportFormat) => (name in TITLES ? order.indexOf(name) : order.length);
  return formats
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ name, extension }) => {
      const [title, use] = TITLES[name] ?? [name, ""];
      return { name, title, use, extension };
    });
}

/** Where the export of a format is to be had, beside the page. */
export function exportAddress(format: string, confirmed: boolean): string {
  return `api/export?${new URLSearchParams({ format, confirmed: confirmed ? "1" : "0" })}`;
}
