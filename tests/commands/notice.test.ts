import { describe, expect, test } from "@jest/globals";
import { withNotice } from "../../src/commands/notice.js";

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe("a notice", () => {
  test("is there while the work is done, and gone then", async () => {
    const terminal = screen(true);
    const seen = await withNotice("aligning …", terminal, async () => [...terminal.written]);
    expect(seen).toEqual(["aligning …"]);
    expect(terminal.written).toEqual(["aligning …", "\r\u001b[2K"]);
  });

  test("is gone when the work fails", async () => {
    const terminal = screen(true);
    const failing = withNotice("aligning …", terminal, () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(terminal.written.at(-1)).toBe("\r\u001b[2K");
  });

  test("is not shown where there is no terminal", async () => {
    const file = screen(false);
    expect(await withNotice("aligning …", file, async () => 7)).toBe(7);
    expect(file.written).toEqual([]);
  });
});
