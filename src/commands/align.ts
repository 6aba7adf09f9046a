import type { Document } from "../read/document.js";
import type { Glossary } from "../read/glossary.js";
import type { Bitext } from "../record/bitext.js";
import {
  type AlignSettings,
  alignSettings,
  type RawAlignSettings,
  type RawWriteSettings,
  writeSettings,
} from "../settings.js";
import { loadShipped, type Shipped } from "../shipped.js";
import { alignTexts, checkHoldsBoth, type Documents, readTexts } from "../texts.js";
import { formatNamed, type WriteSettings } from "../write/index.js";
import { deliver } from "./deliver.js";
import { loadDrawing } from "./drawing.js";
import { readGlossaries } from "./glossaries.js";
import { checkStandardInput, type Input, readInput } from "./input.js";
import { withNotice } from "./notice.js";
import type { OldRecord } from "./old-record.js";
import {
  checkOutputs,
  checkWordsHaveAPlace,
  type Destinations,
  destinations,
  formatsOf,
  isRenewed,
} from "./output.js";
import { writeStandardOutput } from "./standard-output.js";
import { checkSettingsMatter, variantWarnings, writeOptions } from "./write-settings.js";

/** The options of `align`, as they come from the command line. */
export interface AlignOptions extends RawAlignSettings, RawWriteSettings {
  readonly output?: readonly string[];
  readonly to?: string;
  /** Paths of glossaries. */
  readonly glossary?: readonly string[];
  /** Path of a record of the texts as they were. */
  readonly update?: string;
  readonly quiet?: boolean;
  /** False for `--no-color`. */
  readonly color: boolean;
}

/** Bytes of both inputs from which on an alignment takes more than a second or two. */
const LONG_INPUT = 200_000;

/**
 * `align SOURCE TARGET`: aligns one pair and writes the result where the options say; without any, a report on
 * standard output.
 *
 * @param target undefined for `align FILE`, if the file holds both texts
 * @throws InputFailure if it cannot: then nothing is written
 */
export async function align(
  source: string,
  target: string | undefined,
  options: AlignOptions,
): Promise<void> {
  const settings = alignSettings(options);
  const writing = writeSettings(options);
  const to = options.to === undefined ? undefined : formatNamed(options.to, "--to");
  const places = destinations(options.output ?? [], to);
  if (settings.words) checkWordsHaveAPlace(places);
  checkSettingsMatter(writing, formatsOf(places));
  const { update, quiet = false } = options;
  const glossaryPaths = options.glossary ?? [];
  const textPaths = target === undefined ? [source] : [source, target];
  checkStandardInput(textPaths, glossaryPaths, update);
  const renews = update !== undefined && (await isRenewed(update, places));
  const inputs = [...textPaths, ...glossaryPaths, ...(update === undefined || renews ? [] : [update])];
  await checkOutputs(options.output ?? [], inputs);
  const record = update === undefined ? undefined : await openRecord(update, renews, quiet);
  try {
    await alignTo(places, source, target, { ...options, quiet }, settings, writing, record);
  } finally {
    await record?.close();
  }
}

/** It takes what reads records, which few alignments need. */
async function openRecord(path: string, isRenewed: boolean, quiet: boolean): Promise<OldRecord> {
  const { OldRecord } = await import("./old-record.js");
  return OldRecord.open(path, isRenewed, quiet);
}

async function alignTo(
  places: Destinations,
  source: string,
  target: string | undefined,
  options: AlignOptions & { readonly quiet: boolean },
  settings: AlignSettings,
  writing: WriteSettings,
  record: OldRecord | undefined,
): Promise<void> {
  const { quiet } = options;
  const glossaries = await readGlossaries(options.glossary ?? []);
  const inputs = await readPair(source, target);
  const written = writeOptions(inputs, writing);
  const documents = await readTexts(...inputs, settings);
  if (target === undefined) checkHoldsBoth(documents);
  const warnings = variantWarnings(documents, writing);
  const notice = takesLong(inputs) && !quiet;
  const { bitext, summary } = await alignDocuments(documents, glossaries, settings, notice, record);
  // Said only now, so that a failure is the one line that is said.
  if (!quiet) {
    sayEncodings([documents.source, documents.target, ...glossaries]);
    sayWarnings([documents.source, documents.target]);
    for (const warning of warnings) process.stderr.write(`${warning}\n`);
  }
  const write = () => deliver(bitext, places, written, quiet);
  await (record ? record.replace(bitext, write) : write());
  if (summary !== undefined && !quiet) process.stderr.write(`${summary}\n`);
  if (places.outputs.length === 0 && places.standardOutput === undefined) {
    await writeStandardOutput(await report(bitext, options.color));
  }
}

async function readPair(source: string, target: string | undefined): Promise<readonly [Input, Input]> {
  const first = await readInput(source);
  return [first, target === undefined ? first : await readInput(target)];
}

/** A record, and, if it is one that was updated, what became of the old one. */
interface Aligned {
  readonly bitext: Bitext;
  readonly summary?: string;
}

async function alignDocuments(
  documents: Documents,
  glossaries: readonly Glossary[],
  settings: AlignSettings,
  notice: boolean,
  record: OldRecord | undefined,
): Promise<Aligned> {
  const work = async () => {
    const shipped = await loadShipped();
    if (record) return updateDocuments(documents, glossaries, settings, shipped, record);
    return { bitext: await alignTexts(documents, settings, shipped, glossaries) };
  };
  const { source, target } = documents;
  return notice ? withNotice(`aligning ${source.path} and ${target.path} …`, process.stderr, work) : work();
}

async function updateDocuments(
  documents: Documents,
  glossaries: readonly Glossary[],
  settings: AlignSettings,
  shipped: Shipped,
  { bitext: before, path }: OldRecord,
): Promise<Aligned> {
  const { updateSummary, updateTexts } = await import("../update/index.js");
  const update = await updateTexts(before, documents, settings, shipped, glossaries, path);
  return { bitext: update.record, summary: `${path}: ${updateSummary(before, update)}` };
}

function takesLong(inputs: readonly Input[]): boolean {
  return inputs.reduce((sum, { bytes }) => sum + bytes.length, 0) >= LONG_INPUT;
}

function sayEncodings(documents: readonly Pick<Document, "path" | "encoding">[]): void {
  for (const { path, encoding } of documents) {
    if (encoding !== undefined && encoding !== "UTF-8")
      process.stderr.write(`${path}: read as ${encoding}\n`);
  }
}

/** Each once: of a file that holds both texts, either side may warn of the same. */
function sayWarnings(documents: readonly Document[]): void {
  const lines = documents.flatMap(({ path, warnings }) =>
    warnings.map(({ message, line }) => `${path}${line === undefined ? "" : `:${line}`}: ${message}\n`),
  );
  for (const line of new Set(lines)) process.stderr.write(line);
}

async function report(bitext: Bitext, color: boolean): Promise<Iterable<string>> {
  const [drawing, { reportText }] = await Promise.all([loadDrawing(color), import("../report/text.js")]);
  return reportText(bitext, drawing);
}
