import type { Bitext, Verdict } from "../record/bitext.js";
import { xmlAttributes, xmlText } from "../xml.js";
import type { TextFormat, WriteOptions } from "./format.js";
import { languageTags } from "./language-tag.js";
import {
  additionNote,
  type XliffAddition,
  type XliffTarget,
  type XliffUnit,
  xliffContent,
} from "./xliff-units.js";

/**
 * XLIFF 1.2 (OASIS, 2008), for tools that do not read 2.1: the same units, with their places, confidence and what was
 * added after them as notes. What the translation left out has no target; an unsure pair is to be reviewed, and one
 * that a person confirmed is approved.
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

function unitElement(unit: XliffUnit): string {
  const { id, source, sourcePlace, confidence, verdict, target, additions } = unit;
  const approved = verdict === "confirmed" ? "yes" : undefined;
  return [
    `      <trans-unit${xmlAttributes({ id, approved, "xml:space": "preserve" })}>\n`,
    `        <source>${xmlText(source)}</source>\n`,
    target === undefined ? "" : `        ${targetElement(target, verdict)}\n`,
    note("        ", sourcePlace, "source"),
    target === undefined ? "" : note("        ", target.place, "target"),
    note("        ", `confidence ${confidence}`),
    verdict === undefined ? "" : note("        ", `verdict ${verdict}`),
    additionNotes("        ", additions),
    "      </trans-unit>\n",
  ].join("");
}

/** XLIFF 1.2, state: `signed-off` is what was reviewed and approved. */
function targetElement({ text, isUnsure }: XliffTarget, verdict: Verdict | undefined): string {
  const unconfirmed = isUnsure ? "needs-review-translation" : "translated";
  const state = verdict === "confirmed" ? "signed-off" : unconfirmed;
  return `<target${xmlAttributes({ state })}>${xmlText(text)}</target>`;
}

function additionNotes(indent: string, additions: readonly XliffAddition[]): string {
  return additions.map((addition) => note(indent, additionNote(addition), "target")).join("");
}

function note(indent: string, text: string, annotates?: "source" | "target"): string {
  return `${indent}<note${xmlAttributes({ from: "duiqi", annotates })}>${xmlText(text)}</note>\n`;
}
