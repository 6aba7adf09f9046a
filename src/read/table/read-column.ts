import type { ReadWarning } from "../document.js";
import type { ReadContext } from "../reader.js";
import { columnOf } from "./column.js";
import { firstRowOf } from "./heading.js";
import type { Table } from "./table.js";

/** The text of a column. */
export interface ColumnText<Block> {
  readonly blocks: readonly Block[];
  readonly warnings: readonly ReadWarning[];
}

/**
 * The blocks of the column that is wanted, cell by cell.
 *
 * @param read gives the blocks of the cell at a 0-based row and column, none if there is none or it is blank
 * @throws InputFailure if it cannot be told which one that is
 */
export function readColumn<Block>(
  table: Table,
  context: ReadContext,
  read: (row: number, column: number) => readonly Block[],
): ColumnText<Block> {
  const { index, start } = columnOf(table, context);
  const blocks: Block[] = [];
  for (let row = start; row < table.rows.length; row += 1) blocks.push(...read(row, index));
  const first = firstRowOf(table);
  const heading = start > first ? table.rows[first]![index]?.trim() : undefined;
  return {
    blocks,
    warnings: heading ? [{ message: `taken for the heading of the column: ${heading}` }] : [],
  };
}
