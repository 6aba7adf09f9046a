import { describe, expect, test } from "@jest/globals";
import { entriesOf } from "../../../src/read/pdf/contents.js";
import { linesOf, piecesOf } from "../../../src/read/pdf/lines.js";
import type { Run } from "../../../src/read/pdf/run.js";
import { run } from "./setting.js";

function entries(...runs: Run[]): (readonly [string, boolean])[] {
  return entriesOf(linesOf(piecesOf(runs))).map(({ text, endsEntry }) => [text, endsEntry === true]);
}

describe("entries of a table of contents", () => {
  test("go without the leader of dots and the page number, however those are set", () => {
    expect(
      entries(
        run("1.1 Salt . . . . . . . . . . . . . . 4", 50, 50),
        run("1.2 Rope", 50, 62),
        run(". . . . . . . .", 120, 62),
        run("15", 230, 62),
        run("1.3 盐………………………………xii", 50, 74),
      ),
    ).toEqual([
      ["1.1 Salt", true],
      ["1.2 Rope", true],
      ["1.3 盐", true],
    ]);
  });

  test("are known without a leader by a page number in line with others", () => {
    const leader = run("1.1 Salt . . . . . . . . 4", 50, 62);
    const chapter = (edge: number) => [run("1 Stores", 50, 50), run("4", edge - 5, 50)];
    const edge = leader.x + leader.width;
    expect(entries(...chapter(edge), leader)[0]).toEqual(["1 Stores", true]);
    expect(entries(...chapter(edge + 30), leader)[0]).toEqual(["1 Stores\u20034", false]);
  });

  test("are no text with dots in it, nor a form's empty lines", () => {
    const lines = ["Well . . . he said 4", "Name: . . . . . . . . . .", ". . . . . . . . . 4"];
    expect(entries(...lines.map((text, at) => run(text, 50, 50 + 12 * at)))).toEqual(
      lines.map((text) => [text, false]),
    );
  });
});
