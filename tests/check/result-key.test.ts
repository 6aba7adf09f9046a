import { describe, expect, test } from "@jest/globals";
import { type Grounds, groundsKey, resultKey } from "../../src/check/result-key.js";
import { alignSettings } from "../../src/settings.js";

const GROUNDS: Grounds = {
  program: ["duiqi 1.0.0", "build", "20.19.0"],
  settings: alignSettings({}),
  rules: ["moved", "structure"],
  glossaries: ["a", "b"],
};

const text = (path: string, content: string) => ({ path, bytes: Buffer.from(content) });

describe("the key of a result", () => {
  const key = (changed: Partial<Grounds>) => groundsKey({ ...GROUNDS, ...changed });

  test.each([
    [{ program: ["duiqi 1.0.0", "another build", "20.19.0"] }],
    [{ settings: alignSettings({ sentences: "lines" }) }],
    [{ settings: alignSettings({ column: ["A", "B"] }) }],
    [{ settings: alignSettings({ sourceLang: "zh" }) }],
    [{ rules: ["moved"] as const }],
    [{ glossaries: ["b", "a"] }],
  ])("depends on %j", (changed) => {
    expect(key(changed)).not.toBe(key({}));
  });

  test("depends neither on the order of rules nor on words, which no finding is of", () => {
    expect(key({ rules: ["structure", "moved"], settings: alignSettings({ words: true }) })).toBe(key({}));
  });

  const of = (source: string, zh: string, target: string, en: string) =>
    resultKey("grounds", text(source, zh), text(target, en));

  test("depends on both texts and their formats, and on nothing else of their paths", () => {
    const first = of("zh/a.md", "船", "en/a.md", "boat");
    expect(of("x/b.markdown", "船", "y.md", "boat")).toBe(first);
    expect(of("zh/a.txt", "船", "en/a.md", "boat")).not.toBe(first);
    expect(of("zh/a.md", "船来", "en/a.md", "boat")).not.toBe(first);
    expect(of("zh/a.md", "boat", "en/a.md", "船")).not.toBe(first);
    expect(resultKey("other", text("zh/a.md", "船"), text("en/a.md", "boat"))).not.toBe(first);
  });

  test("tells a file that is both source and target from two that are the same", () => {
    expect(of("a.po", "x", "a.po", "x")).not.toBe(of("a.po", "x", "b.po", "x"));
  });
});
