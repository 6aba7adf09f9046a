import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { linesOf } from "../../../src/commands/batch/byte-lines.js";

async function linesIn(text: string, cuts: readonly number[] = []): Promise<[number, string][]> {
  const bytes = new TextEncoder().encode(text);
  const edges = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let i = 1; i < edges.length; i++) yield bytes.subarray(edges[i - 1]!, edges[i]!);
  }
  const found: [number, string][] = [];
  for await (const line of linesOf(chunks())) found.push([line.number, new TextDecoder().decode(line.bytes)]);
  return found;
}

describe("linesOf", () => {
  test("numbers lines, and passes over blank ones", async () => {
    expect(await linesIn("一\n\n \t\r\n二\r\n三")).toEqual([
      [1, "一"],
      [4, "二\r"],
      [5, "三"],
    ]);
    expect(await linesIn("")).toEqual([]);
  });

  test("gives the same wherever chunks end", async () => {
    const text = fc.array(fc.constantFrom("中", "a", "\n", " ")).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat()), async (text, cuts) => {
        expect(await linesIn(text, cuts)).toEqual(await linesIn(text));
      }),
    );
  });
});
