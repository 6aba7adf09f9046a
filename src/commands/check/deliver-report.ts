import type { ReportPlace } from "../../check/report-place.js";
import type { CheckReport } from "../../record/check.js";
import { loadDrawing } from "../drawing.js";
import { writeStandardOutput } from "../standard-output.js";
import { writeFiles } from "../write-files.js";

/**
 * Gives a report in all the forms that are asked for, files first.
 *
 * @param color false for `--no-color`; files never have colours
 * @throws InputFailure if the operating system refuses
 */
export async function deliverReport(
  report: CheckReport,
  places: readonly ReportPlace[],
  color: boolean,
): Promise<void> {
  const plain = await loadDrawing(false);
  const files = places.flatMap(({ reporter, path }) => {
    return path === undefined ? [] : [{ path, chunks: reporter.write(report, plain) }];
  });
  await writeFiles(files);
  const shown = places.find(({ path }) => path === undefined);
  if (shown === undefined) return;
  await writeStandardOutput(shown.reporter.write(report, await loadDrawing(color)));
}
