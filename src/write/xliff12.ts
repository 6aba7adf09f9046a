import type { Bitext } from "../record/bitext.js";
import { xmlAttributes, xmlText } from "../xml.js";
import type { TextFormat, WriteOptions } from "./format.js";
import { languageTags } from "./language-tag.js";
import { additionNote, type XliffAddition, type XliffUnit, xliffContent } from "./xliff-units.js";

/**
 * XLIFF 1.2 (OASIS, 2008), for tools that do not read 2.1: the same units, with their places, confidence and what was
 * added after them as notes. What the translation left out has no target; an unsure pair is to be reviewed.
 */
export const xliff12: TextFormat = {
  name: "xliff12",
  extensions: [".xlf", ".xliff"],
  holdsWords: false,
  tagsLanguages: true,
  write,
};

function* write(bitext: Bitext, options: WriteOptions): Iterable<string> {
  const tags = languageTags(bitext, options);
  const { additions, units } = xliffContent(bitext);
  const file = {
    original: bitext.source.path,
    "source-language": tags.source,
    "target-language": tags.target,
    datatype: "plaintext",
    date: options.date?.toISOString(),
    "tool-id": "duiqi",
  };
  const tool = { "tool-id": "duiqi", "tool-name": "duiqi", "tool-version": options.version };
  yield `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file${xmlAttributes(file)}>
    <header>
      <tool${xmlAttributes(tool)}></tool>
${note("      ", bitext.signature)}${additionNotes("      ", additions)}    </header>
    <body>
`;
  for (const unit of units) yield unitElement(unit);
  yield "    </body>\n  </file>\n</xliff>\n";
}

function unitElement({ id, source, sourcePlace, confidence, target, additions }: XliffUnit): string {
  return [
    `      <trans-unit${xmlAttributes({ id, "xml:space": "preserve" })}>\n`,
    `        <source>${xmlText(source)}</source>\n`,
    target === undefined ? "" : `        ${targetElement(target.text, target.isUnsure)}\n`,
    note("        ", sourcePlace, "source"),
    target === undefined ? "" : note("        ", target.place, "target"),
    note("        ", `confidence ${confidence}`),
    additionNotes("        ", additions),
    "      </trans-unit>\n",
  ].join("");
}

function targetElement(text: string, isUnsure: boolean): string {
  const state = isUnsure ? "needs-review-translation" : "translated";
  return `<target${xmlAttributes({ state })}>${xmlText(text)}</target>`;
}

function additionNotes(indent: string, additions: readonly XliffAddition[]): string {
  return additions.map((addition) => note(indent, additionNote(addition), "target")).join("");
}

function note(indent: string, text: string, annotates?: "source" | "target"): string {
  return `${indent}<note${xmlAttributes({ from: "duiqi", annotates })}>${xmlText(text)}</note>\n`;
}
