import type { Bitext } from "../record/bitext.js";
import { xmlAttributes, xmlText } from "../xml.js";
import type { TextFormat, WriteOptions } from "./format.js";
import { languageTags } from "./language-tag.js";
import { additionNote, type XliffAddition, type XliffUnit, xliffContent } from "./xliff-units.js";

/**
 * XLIFF 2.1 (OASIS, 2018): a unit for each bead with text in the source, in its order; what the translation left out
 * has no target and the state `initial`; what a person confirmed is `reviewed`. Additions are notes of the unit before
 * them. Confidence, verdicts and places are in the metadata module. A unit's id is its bead's 1-based number in the record.
 */
export const xliff: TextFormat = {
  name: "xliff",
  extensions: [".xlf", ".xliff"],
  holdsWords: false,
  tagsLanguages: true,
  write,
};

function* write(bitext: Bitext, options: WriteOptions): Iterable<string> {
  const tags = languageTags(bitext, options);
  const { additions, units } = xliffContent(bitext);
  const attributes = {
    xmlns: "urn:oasis:names:tc:xliff:document:2.0",
    "xmlns:mda": "urn:oasis:names:tc:xliff:metadata:2.0",
    version: "2.1",
    srcLang: tags.source,
    trgLang: tags.target,
  };
  const file = { id: "1", original: bitext.source.path, "xml:space": "preserve" };
  yield `<?xml version="1.0" encoding="UTF-8"?>
<xliff${xmlAttributes(attributes)}>
  <file${xmlAttributes(file)}>
`;
  yield metadata("    ", [
    ["tool", `duiqi ${options.version}`],
    ["signature", bitext.signature],
    ["target", bitext.target.path],
    ["date", options.date?.toISOString()],
  ]);
  yield notes("    ", additions);
  for (const unit of units) yield unitElement(unit);
  yield "  </file>\n</xliff>\n";
}

function unitElement(unit: XliffUnit): string {
  const { id, source, sourcePlace, confidence, verdict, target, additions } = unit;
  return [
    `    <unit${xmlAttributes({ id })}>\n`,
    metadata("      ", [
      ["confidence", String(confidence)],
      ["verdict", verdict],
      ["source-place", sourcePlace],
      ["target-place", target?.place],
    ]),
    notes("      ", additions),
    `      <segment${xmlAttributes(stateOf(unit))}>\n        <source>${content(source)}</source>\n`,
    target === undefined ? "" : `        <target>${content(target.text)}</target>\n`,
    "      </segment>\n    </unit>\n",
  ].join("");
}

/** XLIFF 2.1, 4.3.1.36 and 4.3.1.37: a state, and a subState that says in more detail what it is. */
function stateOf({ target, verdict }: XliffUnit): Record<"state" | "subState", string | undefined> {
  const subState = target?.isUnsure ? "duiqi:unsure" : undefined;
  if (target === undefined) return { state: "initial", subState };
  return { state: verdict === "confirmed" ? "reviewed" : "translated", subState };
}

/** Values that are there, by their types, in the metadata module. */
function metadata(indent: string, values: readonly (readonly [string, string | undefined])[]): string {
  const metas = values.flatMap(([type, value]) => {
    return value === undefined
      ? []
      : [`${indent}    <mda:meta${xmlAttributes({ type })}>${xmlText(value)}</mda:meta>\n`];
  });
  return `${indent}<mda:metadata>
${indent}  <mda:metaGroup category="duiqi">
${metas.join("")}${indent}  </mda:metaGroup>
${indent}</mda:metadata>
`;
}

function notes(indent: string, additions: readonly XliffAddition[]): string {
  if (additions.length === 0) return "";
  const note = xmlAttributes({ appliesTo: "target", category: "addition" });
  const lines = additions.map(
    (addition) => `${indent}  <note${note}>${xmlText(additionNote(addition))}</note>\n`,
  );
  return `${indent}<notes>\n${lines.join("")}${indent}</notes>\n`;
}

/** Text with an element for each character that XML cannot hold (4.2.3.1, cp): four hexadecimal digits. */
function content(text: string): string {
  return xmlText(text, (character) => {
    const hex = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    return `<cp hex="${hex}"></cp>`;
  });
}
