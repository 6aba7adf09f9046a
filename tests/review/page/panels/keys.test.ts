import { describe, expect, test } from "@jest/globals";
import type { Command } from "../../../../src/review/page/command.js";
import { grouped } from "../../../../src/review/page/panels/keys/grouped.js";
import { ariaKey, keyParts } from "../../../../src/review/page/panels/keys/key-names.js";

describe("a key", () => {
  test.each([
    ["Ctrl+Shift+Z", "Ctrl Shift Z", "⌘ ⇧ Z", "Control+Shift+Z"],
    ["n", "N", "N", "n"],
    ["N", "Shift N", "⇧ N", "Shift+N"],
    ["Alt+ArrowUp", "Alt ↑", "⌥ ↑", "Alt+ArrowUp"],
    ["Ctrl++", "Ctrl +", "⌘ +", "Control+Plus"],
    ["+", "+", "+", "Plus"],
    [" ", "Space", "Space", "Space"],
    ["?", "?", "?", "?"],
  ])("%j is read on every keyboard", (key, elsewhere, mac, aria) => {
    expect(keyParts(key, false).join(" ")).toBe(elsewhere);
    expect(keyParts(key, true).join(" ")).toBe(mac);
    expect(ariaKey(key, false)).toBe(aria);
  });

  test("is Command for Ctrl on a Mac, to screen readers, too", () => {
    expect(ariaKey("Ctrl+Z", true)).toBe("Meta+Z");
  });
});

test("the list of keys has commands with keys under their headings, in order", () => {
  const command = (id: string, group: Command["group"], keys: readonly string[]): Command => {
    return { id, name: id, group, keys, run: () => {} };
  };
  const groups = grouped([
    command("export", "File", ["x"]),
    command("undo", "Correct", ["Ctrl+Z"]),
    command("theme", "Look", []),
    command("redo", "Correct", ["Ctrl+Y"]),
  ]);
  expect(groups.map(({ group, commands }) => [group, ...commands.map(({ id }) => id)])).toEqual([
    ["Correct", "undo", "redo"],
    ["File", "export"],
  ]);
});
