import { describe, expect, test } from "@jest/globals";
import { readText } from "../../src/read/text.js";

const blocks = (...lines: string[]) => readText(lines.join("\n")).map(({ text }) => text);

describe("tables drawn in text", () => {
  test("are read row by row where rules part the rows", () => {
    expect(
      blocks(
        "The packages of this section:",
        "+------+-----------------------+",
        "| name |      description      |",
        "|------+-----------------------|",
        "|mc    |A text-mode file       |",
        "|      |manager                |",
        "|------+-----------------------|",
        "|sudo  |Privileges to users    |",
        "+------------------------------+",
        "All are free.",
      ),
    ).toEqual([
      "The packages of this section:",
      "+------+-----------------------+",
      "| name |      description      |",
      "|------+-----------------------|",
      "|mc    |A text-mode file       | |      |manager                |",
      "|------+-----------------------|",
      "|sudo  |Privileges to users    |",
      "+------------------------------+",
      "All are free.",
    ]);
  });

  test("are read line by line where rules part but the header", () => {
    const lines = [
      "┌────┬──────┐",
      "│名称│说明  │",
      "├────┼──────┤",
      "│ls  │列出  │",
      "│cp  │复制  │",
      "└────┴──────┘",
    ];
    expect(blocks(...lines)).toEqual(lines);
  });

  test("are none where a line only begins like one", () => {
    expect(
      blocks(
        "| The ferry had stopped running at noon, when the river fell below the",
        "mark that the harbour master had painted on the pier.",
      ),
    ).toHaveLength(1);
  });

  test("are told from what only looks like one, however long", () => {
    const line = `+${"-".repeat(200_000)}x`;
    expect(blocks(line, line)).toEqual([line, line]);
  });
});
