import { describe, expect, test } from "@jest/globals";
import type { Command } from "../../../src/review/page/command.js";
import { commandOf, keyName } from "../../../src/review/page/keys.js";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("the name of a key", () => {
  test.each([
    [{ key: "n" }, "n"],
    [{ key: "N" }, "n"],
    [{ key: "N", shiftKey: true }, "Shift+N"],
    [{ key: "z", ctrlKey: true }, "Ctrl+Z"],
    [{ key: "z", metaKey: true }, "Ctrl+Z"],
    [{ key: "Z", ctrlKey: true, shiftKey: true }, "Ctrl+Shift+Z"],
    [{ key: "?", shiftKey: true }, "?"],
    [{ key: "Enter", shiftKey: true }, "Shift+Enter"],
    [{ key: "ArrowUp", ctrlKey: true }, "Ctrl+ArrowUp"],
    [{ key: " ", shiftKey: true }, "Shift+ "],
    [{ key: "F2" }, "F2"],
  ])("of %o is %s", (press, name) => {
    expect(keyName({ ...plain, ...press })).toBe(name);
  });
});

describe("the command of a key", () => {
  const command = (id: string, keys: string[], isPossible?: () => boolean): Command => {
    return { id, name: id, group: "Go", keys, run: () => undefined, ...(isPossible && { isPossible }) };
  };

  test("is the first that is possible", () => {
    const commands = [command("caret", ["ArrowLeft"], () => false), command("left", ["ArrowLeft"])];
    expect(commandOf(commands, "ArrowLeft")?.id).toBe("left");
  });

  test("is none where none is possible, or has it", () => {
    const commands = [command("undo", ["Ctrl+Z"], () => false)];
    expect(commandOf(commands, "Ctrl+Z")).toBeUndefined();
    expect(commandOf(commands, "z")).toBeUndefined();
  });
});
