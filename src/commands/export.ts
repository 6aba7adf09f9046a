import { InputFailure } from "../failure.js";
import type { Bitext } from "../record/bitext.js";
import { decodeRecord } from "../record/decode.js";
import { type RawWriteSettings, writeSettings } from "../settings.js";
import { packageVersion } from "../shipped.js";
import { dateOf } from "../write/date.js";
import { formatNamed, formatNames } from "../write/index.js";
import { deliver } from "./deliver.js";
import { type Input, readInput } from "./input.js";
import { checkOutputs, destinations, formatsOf } from "./output.js";
import { checkSettingsMatter, variantWarnings } from "./write-settings.js";

/** A line with an object, and the beginning of another on the next: JSON lines. */
const SEVERAL = /^\s*\{.*\}\s*?\n\s*\{/;

/** The options of `align export`, as they come from the command line. */
export interface ExportOptions extends RawWriteSettings {
  readonly output?: readonly string[];
  readonly to?: string;
  readonly quiet?: boolean;
}

/**
 * `align export RECORD`: writes a saved record in other formats. Formats that keep a date get the time when the record
 * was saved: it does not say when the texts were.
 *
 * @throws InputFailure if it cannot: then nothing is written
 */
export async function exportRecord(record: string, options: ExportOptions): Promise<void> {
  const outputs = options.output ?? [];
  const to = options.to === undefined ? undefined : formatNamed(options.to, "--to");
  if (outputs.length === 0 && to === undefined) {
    throw new InputFailure("nothing to write", {
      path: record,
      expected: `-o FILE, or --to ${formatNames()}`,
    });
  }
  const places = destinations(outputs, to);
  const writing = writeSettings(options);
  checkSettingsMatter(writing, formatsOf(places));
  await checkOutputs(outputs, [record]);
  const input = await readInput(record);
  const date = dateOf([input.modified?.getTime()], process.env.SOURCE_DATE_EPOCH);
  const bitext = recordIn(input);
  const written = { version: packageVersion(), ...(date && { date }), ...writing };
  const warnings = variantWarnings(bitext, writing);
  if (!options.quiet) for (const warning of warnings) process.stderr.write(`${warning}\n`);
  await deliver(bitext, places, written, options.quiet ?? false);
}

function recordIn({ path, bytes }: Input): Bitext {
  const json = textOf(bytes, path);
  refuseSeveral(json, path);
  return decodeRecord(json, path);
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const tooLong = (error as NodeJS.ErrnoException).code === "ERR_STRING_TOO_LONG";
    const problem = tooLong ? "larger than 512 MiB" : "not valid UTF-8";
    throw new InputFailure(problem, { path, expected: "a record saved as .json" });
  }
}

/** A file of JSON lines may hold many records, of which there is no one table or memory. */
function refuseSeveral(json: string, path: string): void {
  if (!SEVERAL.test(json)) return;
  throw new InputFailure("more than one record", {
    path,
    line: 2,
    expected: "one record",
    hint: "hand them over one by one: sed -n 1p FILE | align export - -o OUTPUT",
  });
}
