import { InputFailure } from "../failure.js";
import { readDocument } from "../read/index.js";
import { type Inspection, inspectionOf } from "../record/inspection.js";
import { segment } from "../segment/index.js";
import { languageChoice, sentencesMode } from "../settings.js";
import { checkHasColumns } from "../texts.js";
import { loadDrawing } from "./drawing.js";
import { readInput } from "./input.js";
import { writeStandardOutput } from "./standard-output.js";

/** The options of `align inspect`, as they come from the command line. */
export interface InspectOptions {
  readonly sentences?: string;
  readonly lang?: string;
  readonly side?: string;
  readonly column?: string;
  readonly to?: string;
  /** False for `--no-color`. */
  readonly color: boolean;
}

/**
 * `align inspect FILE`: prints what is read of a file, and what is odd about it, as a page for people or as JSON.
 *
 * @throws InputFailure if an option is wrong, or the file is not read
 */
export async function inspect(path: string, options: InspectOptions): Promise<void> {
  if (options.to !== undefined && options.to !== "json") {
    throw new InputFailure("unknown format", { path: "--to", expected: "json", got: options.to });
  }
  const inspection = await inspected(path, options);
  const chunks =
    options.to === "json"
      ? [JSON.stringify(inspection, undefined, 2), "\n"]
      : await drawn(inspection, options.color);
  await writeStandardOutput(chunks);
}

async function inspected(path: string, options: InspectOptions): Promise<Inspection> {
  const { lang, column, side = "source" } = options;
  if (side !== "source" && side !== "target") {
    throw new InputFailure("unknown side", { path: "--side", expected: "source or target", got: side });
  }
  const layout = sentencesMode(options.sentences);
  const language = languageChoice(lang, "--lang");
  const { bytes } = await readInput(path);
  const given = { ...(language && { language }), ...(column !== undefined && { column }) };
  const document = await readDocument(bytes, { path, side, layout, ...given });
  if (column !== undefined) checkHasColumns(document);
  return inspectionOf(segment(document));
}

async function drawn(inspection: Inspection, color: boolean): Promise<Iterable<string>> {
  const [drawing, { inspectionText }] = await Promise.all([
    loadDrawing(color),
    import("../report/inspection.js"),
  ]);
  return inspectionText(inspection, drawing);
}
