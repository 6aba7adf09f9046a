import { jointOf } from "../joint.js";
import { physicalLines } from "../lines.js";
import { numberedBlocks, type UnnumberedBlock } from "../numbered-blocks.js";
import type { ReadContext, Reading } from "../reader.js";
import { readColumn } from "./read-column.js";
import { sheetOf } from "./sheet.js";
import { letterOf } from "./table.js";
import { readWorkbook } from "./workbook.js";

/**
 * Reads a column of a workbook (XLSX): each line of a cell is a block, or each cell if the text is split already.
 *
 * @throws InputFailure if it is damaged, or larger than a document would be, or it cannot be told which column is
 *   wanted
 */
export async function readXlsx(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const choice = sheetOf(await readWorkbook(bytes, context.path), context);
  if (choice === undefined) return { blocks: [], numbering: "blocks" };
  const { sheet, column, warnings } = choice;
  const text = readColumn(sheet, { ...context, column }, (row, index): UnnumberedBlock[] => {
    const place = `${sheet.name}!${letterOf(index)}${row + 1}`;
    const lines = physicalLines(sheet.rows[row]![index] ?? "").map(({ text }) => text.trim());
    const texts =
      context.layout === "lines" ? [lines.filter((line) => line !== "").reduce(joined, "")] : lines;
    return texts.map((text) => ({ kind: "cell", text, place }));
  });
  return {
    blocks: numberedBlocks(text.blocks),
    numbering: "blocks",
    warnings: [...warnings, ...text.warnings],
  };
}

function joined(before: string, after: string): string {
  return before === "" ? after : before + jointOf(before, after) + after;
}
