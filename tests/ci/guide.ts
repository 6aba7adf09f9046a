import { readFileSync } from "node:fs";

/** A block of code in a page of Markdown. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** The file that the line before names. */
  readonly file?: string;
}

/** The guide for users of CI systems. */
export const guide = readFileSync("docs/ci.md", "utf8");

/** Its blocks of code, in order. */
export const blocks: readonly Block[] = [...guide.matchAll(/^([^\n]*)\n\n```(\w+)\n(.*?)^```$/gms)].map(
  ([, before, language, text]) => {
    const [, file] = /`([^`]+)`[^`]*:$/.exec(before!) ?? [];
    return { language: language!, text: text!, ...(file !== undefined && { file }) };
  },
);

/** The block that is a file of that name. */
export function fileInGuide(file: string): string {
  return blocks.find((block) => block.file === file)!.text;
}

/** The first cells of the table that begins with such a heading, as code. */
export function firstColumn(heading: string): string[] {
  const [, rows] = new RegExp(`^\\| ${heading} +\\|.*\\n\\|[- |]+\\n((?:\\|.*\\n)+)`, "m").exec(guide)!;
  return [...rows!.matchAll(/^\| `([^`]+)`/gm)].map(([, cell]) => cell!);
}
