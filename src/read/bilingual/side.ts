import type { Block, ReadWarning, Side } from "../document.js";
import { languageOfTag, primaryLanguage } from "../language-tag.js";
import { messageBlocks } from "../message.js";
import { Places } from "../places.js";
import type { ReadContext, Reading } from "../reader.js";
import { type Bilingual, hasText, type Unit } from "./unit.js";

/**
 * One of the two texts of a bilingual file: the one in the language that the user names, if the file declares its
 * languages and they differ, else the one for the side of the pair. Of a file without translations its source is read
 * for either side.
 *
 * @param input the file's text, in which the units' pieces stand
 */
export function readSide(input: string, bilingual: Bilingual, context: ReadContext): Reading {
  const wanted = wantedSide(bilingual, context);
  const isEmpty = !bilingual.units.some((unit) => hasText(unit[wanted]));
  const side = isEmpty && wanted === "target" ? "source" : wanted;
  const language = bilingual[side];
  return {
    blocks: blocksOf(input, withOwnKeys(bilingual.units), side),
    language: language === undefined ? undefined : languageOfTag(language),
    warnings: [
      ...(side === wanted ? [] : [{ message: "nothing is translated: the source text is read" }]),
      ...(bilingual.leftOut ?? []).map((message): ReadWarning => ({ message })),
    ],
  };
}

function wantedSide({ source = "", target = "" }: Bilingual, { side, language }: ReadContext): Side {
  const declared = { source: primaryLanguage(source), target: primaryLanguage(target) };
  if (language === undefined || declared.source === declared.target) return side;
  const asked = primaryLanguage(language);
  const speaks = (["source", "target"] as const).find((name) => declared[name] === asked);
  return speaks ?? side;
}

/** The units with keys that are each its own, in both files of a pair alike: `ok`, `ok (2)`. */
function withOwnKeys(units: readonly Unit[]): Unit[] {
  const uses = new Map<string, number>();
  return units.map((unit) => {
    const use = (uses.get(unit.key) ?? 0) + 1;
    uses.set(unit.key, use);
    return use === 1 ? unit : { ...unit, key: `${unit.key} (${use})` };
  });
}

function blocksOf(input: string, units: readonly Unit[], side: Side): Block[] {
  // What stands inside a text comes after it: one pass over the input for either.
  const outer = new Places(input);
  const nested = new Places(input);
  return units.flatMap(({ key, [side]: texts, isNested }) => {
    const messages = texts.map((pieces) => ({ key, pieces }));
    return messageBlocks(messages, isNested ? nested : outer);
  });
}
