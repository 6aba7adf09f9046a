import { InputFailure } from "../../failure.js";
import { primaryLanguage } from "../language-tag.js";
import { type Flow, type InlineText, unitsOfFlows } from "./inline.js";
import type { Bilingual } from "./unit.js";

/** A translation unit as it stands in a TMX file, in any number of languages. */
export interface TmxUnit {
  readonly key: string;
  readonly variants: { readonly tag: string; readonly text: InlineText }[];
}

/**
 * The Chinese and the English texts of a translation memory. The source is in the language of `srclang`; where that is
 * neither, as in `*all*`, in the one that comes first in the file. Of several variants of a language, as `en-US` and
 * `en-GB`, the one that most units have comes before others.
 *
 * @param srclang the header's
 * @param path what messages call the file
 * @throws InputFailure if none of its texts is Chinese or English
 */
export function bilingualOf(units: readonly TmxUnit[], srclang: string | undefined, path: string): Bilingual {
  const tags = tagsOf(units);
  const source =
    primaryLanguage(srclang ?? "") ?? tags.map(primaryLanguage).find((name) => name !== undefined);
  if (source === undefined) {
    throw new InputFailure("the languages are not read", {
      path,
      expected: "Chinese and English",
      got: tags.join(", ") || "no text",
    });
  }
  const target = source === "zh" ? "en" : "zh";
  const [sources, targets] = [source, target].map((name) =>
    tags.filter((tag) => primaryLanguage(tag) === name),
  );
  const others = tags.filter((tag) => primaryLanguage(tag) === undefined);
  return {
    units: units.flatMap((unit) =>
      unitsOfFlows(unit.key, variantOf(unit, sources!), variantOf(unit, targets!)),
    ),
    source: sources![0] ?? source,
    target: targets![0] ?? target,
    leftOut: others.length === 0 ? [] : [`texts in other languages left out: ${others.join(", ")}`],
  };
}

/** The language tags of texts, those of most texts first, else in the file's order. */
function tagsOf(units: readonly TmxUnit[]): string[] {
  const counts = new Map<string, number>();
  for (const { variants } of units) {
    for (const { tag } of variants) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}

/** The text in the first of some languages that a unit has. */
function variantOf({ variants }: TmxUnit, tags: readonly string[]): readonly Flow[] {
  for (const tag of tags) {
    const variant = variants.find((candidate) => candidate.tag === tag);
    if (variant !== undefined) return variant.text.flows;
  }
  return [];
}
