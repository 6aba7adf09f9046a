import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/read/index.js";
import { segment } from "../../src/segment/index.js";
import { type GoldDocument, readGoldSet } from "../gold.js";
import { seededRandom } from "../seeded-random.js";
import type { ParallelDocument, ParallelSet, Unit } from "./parallel.js";

/** Most units of a paragraph that is joined of lines, and units of a document that is a part of a long one. */
const LONGEST_PARAGRAPH = 5;
const PART = 60;
const SEED = 1;

/** Where the sets are below the folder of data; those that are not there are left out. */
const SETS: readonly { name: string; folder: string; read: typeof readAligned }[] = [
  { name: "ntrex", folder: "documents/ntrex", read: readAligned },
  { name: "pydocs", folder: "documents/pydocs", read: readParagraphs },
  { name: "aca", folder: "gold/aca", read: readAligned },
];

/** Reads the complete translations that are below a folder. */
export async function readParallelSets(data: string): Promise<ParallelSet[]> {
  const sets: ParallelSet[] = [];
  for (const { name, folder, read } of SETS) {
    const path = join(data, folder);
    if (existsSync(path)) sets.push({ name, documents: await read(path) });
  }
  if (sets.length === 0) throw new Error(`no ${SETS.map(({ folder }) => folder).join(", ")} in ${data}`);
  return sets;
}

/** Lines and beads as for the bench of accuracy; they have no paragraphs, so that some are made. */
async function readAligned(folder: string): Promise<ParallelDocument[]> {
  const { documents } = readGoldSet("", folder);
  return documents.flatMap((document) => inParts(document.id, pairedUnits(document)));
}

/** What gold has in null beads is not part of a complete translation. */
function pairedUnits({ source, target, beads }: GoldDocument): Unit[] {
  const paired = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  return paired.map((bead) => ({ source: joined(source, bead.source), target: joined(target, bead.target) }));
}

function joined(lines: readonly string[], indexes: readonly number[]): string {
  return joinSentences(indexes.map((index) => lines[index]!.trim()));
}

/** Chinese sentences follow each other without a space. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.join(sentences.some((text) => /\p{Script=Han}/u.test(text)) ? "" : " ");
}

function inParts(id: string, units: readonly Unit[]): ParallelDocument[] {
  const parts = Math.max(1, Math.round(units.length / PART));
  return Array.from({ length: parts }, (_, part) => {
    const [start, end] = [part, part + 1].map((k) => Math.round((k * units.length) / parts));
    return { id: `${id}#${part}`, paragraphs: inParagraphs(units.slice(start, end), SEED + part) };
  });
}

function inParagraphs(units: readonly Unit[], seed: number): Unit[][] {
  const random = seededRandom(seed);
  const paragraphs: Unit[][] = [];
  for (let start = 0; start < units.length; ) {
    const rest = units.slice(start, start + 1 + Math.floor(random() * LONGEST_PARAGRAPH));
    const heading = rest.findIndex(isHeading);
    const paragraph = heading < 0 ? rest : rest.slice(0, Math.max(1, heading));
    paragraphs.push(paragraph);
    start += paragraph.length;
  }
  return paragraphs;
}

/** Files `en/NAME` and `zh/NAME` whose paragraphs, with blank lines between, correspond one to one. */
async function readParagraphs(folder: string): Promise<ParallelDocument[]> {
  const names = readdirSync(join(folder, "en")).sort();
  return Promise.all(names.map((name) => readPair(folder, name)));
}

/** Where the two sides of a paragraph have as many sentences each, these are units, else the paragraph is one. */
async function readPair(folder: string, name: string): Promise<ParallelDocument> {
  const [source, target] = await Promise.all(
    ["en", "zh"].map((language) => sentencesOf(readFileSync(join(folder, language, name), "utf8"), name)),
  );
  if (source!.length !== target!.length) throw new Error(`${name}: unlike numbers of paragraphs`);
  const paragraphs = source!.map((sentences, p) => {
    const others = target![p]!;
    if (sentences.length === others.length)
      return sentences.map((text, k) => ({ source: text, target: others[k]! }));
    return [{ source: joinSentences(sentences), target: joinSentences(others) }];
  });
  return { id: name, paragraphs };
}

async function sentencesOf(text: string, path: string): Promise<string[][]> {
  const { document, sentences } = segment(await readDocument(Buffer.from(text), { path }));
  const byBlock: string[][] = document.blocks.map(() => []);
  for (const { block, text } of sentences) byBlock[block]!.push(text.replace(/\s+/g, " "));
  return byBlock;
}

/** A line without a full stop is a heading or the like: what follows does not stand in one paragraph with it. */
function isHeading({ source, target }: Unit): boolean {
  return ![source, target].every((text) => /[.!?。！？…][\p{Pf}\p{Pe}"'”’]*$/u.test(text));
}
