import { InputFailure } from "../failure.js";
import type { Bitext } from "../record/bitext.js";
import { checkedPairs } from "../record/checked-pairs.js";
import { type RawWriteSettings, writeSettings } from "../settings.js";
import { formatNamed, formatNames } from "../write/index.js";
import { deliver } from "./deliver.js";
import { checkOutputs, destinations, formatsOf } from "./output.js";
import { readRecord } from "./record-input.js";
import { checkSettingsMatter, variantWarnings, writeOptions } from "./write-settings.js";

/** The options of `align export`, as they come from the command line. */
export interface ExportOptions extends RawWriteSettings {
  readonly output?: readonly string[];
  readonly to?: string;
  readonly confirmed?: boolean;
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
  const { bitext: whole, input } = await readRecord(record, options.quiet ?? false);
  const bitext = options.confirmed ? confirmedPairs(whole, record) : whole;
  const written = writeOptions([input], writing);
  const warnings = variantWarnings(bitext, writing);
  if (!options.quiet) for (const warning of warnings) process.stderr.write(`${warning}\n`);
  await deliver(bitext, places, written, options.quiet ?? false);
}

/** An empty memory would be noticed only when it is missed. */
function confirmedPairs(bitext: Bitext, path: string): Bitext {
  const confirmed = checkedPairs(bitext);
  if (confirmed.beads.length > 0) return confirmed;
  throw new InputFailure("no confirmed pair", {
    path,
    expected: "a record that was reviewed, for --confirmed",
    hint: "confirm pairs with align review",
  });
}
