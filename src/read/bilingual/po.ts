import type { Piece } from "../pieces.js";
import type { ReadContext, Reading } from "../reader.js";
import { entriesIn, type PoEntry } from "./po-entries.js";
import { readSide } from "./side.js";
import type { Bilingual, Unit } from "./unit.js";

/**
 * Reads one side of a gettext catalogue (PO or POT): the messages or their translations. Plural forms are texts of one
 * key. What a program that uses the catalogue would not show is left out: obsolete entries, and fuzzy translations, of
 * which a warning says how many there are.
 *
 * @throws InputFailure if it is not PO
 */
export function readPo(text: string, context: ReadContext): Reading {
  return readSide(text, bilingualOf(entriesIn(text, context.path)), context);
}

function bilingualOf(entries: readonly PoEntry[]): Bilingual {
  const isHeader = (entry: PoEntry) => !entry.hasContext && textOf(entry.source[0]) === "";
  const header = fieldsOf(textOf(entries.find(isHeader)?.target[0]));
  const messages = entries.filter((entry) => !isHeader(entry));
  const fuzzy = messages.filter(
    ({ isFuzzy, target }) => isFuzzy && target.some((text) => textOf(text) !== ""),
  );
  return {
    units: messages.map(unitOf),
    source: header.get("x-source-language"),
    target: header.get("language"),
    leftOut: fuzzy.length === 0 ? [] : [`fuzzy translations left out: ${fuzzy.length}`],
  };
}

function unitOf({ hasContext, context, source, target, isFuzzy }: PoEntry): Unit {
  const message = textOf(source[0]);
  return {
    key: hasContext ? `${textOf(context)}|${message}` : message,
    source,
    target: isFuzzy ? [] : target,
  };
}

function textOf(pieces: readonly Piece[] = []): string {
  return pieces.map(({ text }) => text).join("");
}

/** The fields of a header, by their names in lower case. */
function fieldsOf(header: string): ReadonlyMap<string, string> {
  const fields = header.split("\n").map((line) => {
    const [name = "", ...value] = line.split(":");
    return [name.trim().toLowerCase(), value.join(":").trim()] as const;
  });
  return new Map(fields.filter(([, value]) => value !== ""));
}
