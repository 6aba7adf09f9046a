import { SaxesParser } from "saxes";

/** A unit of either version: its attributes and those of its parts, with their texts. */
export interface UnitFound {
  readonly id: string;
  /** Of the segment in 2.1, of the target in 1.2. */
  readonly state: string | undefined;
  readonly source: string;
  readonly target: string | undefined;
  readonly notes: readonly string[];
}

/** What an XLIFF file has: the attributes of its elements, notes outside units, and the units. */
export interface XliffFound {
  readonly root: Readonly<Record<string, string>>;
  readonly file: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  readonly units: readonly UnitFound[];
}

/** Reads XLIFF of either version with a strict parser: throws where it is not well formed. */
export function parseXliff(xml: string): XliffFound {
  const attributes: Record<string, Record<string, string>> = {};
  const outside: string[] = [];
  const units: { -readonly [Key in keyof UnitFound]: UnitFound[Key] }[] = [];
  let text = "";
  const notes: string[][] = [outside];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes: own }) => {
    attributes[name] = own as Record<string, string>;
    if (name === "cp") text += String.fromCodePoint(Number.parseInt(attributes.cp!.hex!, 16));
    else text = "";
    if (name === "unit" || name === "trans-unit") {
      notes.push([]);
      const state = undefined;
      units.push({ id: attributes[name]!.id!, state, source: "", target: undefined, notes: notes.at(-1)! });
    }
    if (name === "segment" || name === "target") {
      units.at(-1)!.state = attributes[name]!.state ?? units.at(-1)!.state;
    }
  });
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "source" || name === "target") units.at(-1)![name] = text;
    if (name === "note") notes.at(-1)!.push(text);
  });
  parser.write(xml).close();
  return { root: attributes.xliff!, file: attributes.file!, notes: outside, units };
}
