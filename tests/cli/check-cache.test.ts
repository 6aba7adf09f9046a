import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CheckFolder, MANUALS, PAIRS, SENTENCE } from "./check-folder.js";

const CACHE = ".cache/duiqi/check";

let folder: CheckFolder;

beforeEach(() => {
  folder = new CheckFolder();
  folder.write("zh/a.md", MANUALS.zh);
  folder.write("en/a.md", MANUALS.en.replace(SENTENCE.backUp, ""));
  folder.write("zh/b.md", `${MANUALS.zh}\n完。\n`);
  folder.write("en/b.md", `${MANUALS.en}\nThe end.\n`);
});

afterEach(() => {
  folder.remove(".");
});

/** How many results of a run were kept by an earlier one: `1 of 2`. */
function kept(...args: readonly string[]): string | undefined {
  const { stderr } = folder.checkWithCache("--debug", ...args);
  return /^align: (\d+ of \d+) results were kept$/m.exec(stderr)?.[1];
}

/** Files of kept results. */
function results(cache = CACHE): string[] {
  const names = readdirSync(join(folder.path, cache), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /^..\/[0-9a-f]{62}$/.test(name))
    .map((name) => join(folder.path, cache, name));
}

/** Puts another message into a kept result, so that it can be told from a new one. */
function doctor(path: string): void {
  const json = readFileSync(path, "utf8").split("\n")[1]!.replaceAll("not translated", "NOT TRANSLATED");
  const key = path.slice(-65).replace("/", "");
  const digest = createHash("sha256").update(`${key}\n${json}`).digest("hex");
  writeFileSync(path, `${digest}\n${json}\n`);
}

describe("a second run", () => {
  test("reports what was kept, the same as the first", () => {
    const first = folder.checkWithCache(...PAIRS, "--reporter", "json");
    expect(results()).toHaveLength(2);
    expect(folder.checkWithCache(...PAIRS, "--reporter", "json")).toEqual(first);
    for (const path of results()) doctor(path);
    const doctored = folder.checkWithCache(...PAIRS, "--reporter", "json");
    expect(doctored.stdout).toBe(first.stdout.replaceAll("not translated", "NOT TRANSLATED"));
    expect(doctored.stdout).not.toBe(first.stdout);
  });

  test("checks only what has changed", () => {
    expect(kept(...PAIRS)).toBe("0 of 2");
    expect(kept(...PAIRS)).toBe("2 of 2");
    folder.edit("en/b.md", "The end", "The very end");
    expect(kept(...PAIRS)).toBe("1 of 2");
    expect(kept(...PAIRS, "--sentences", "lines")).toBe("0 of 2");
    expect(kept(...PAIRS, "--rule", "untranslated=off")).toBe("0 of 2");
    folder.write("terms.tsv", "图标\ticon\n");
    expect(kept(...PAIRS, "--glossary", "terms.tsv")).toBe("0 of 2");
    expect(kept(...PAIRS)).toBe("2 of 2");
  });

  test("asks neither where files are nor what their findings weigh", () => {
    folder.check(...PAIRS);
    expect(kept(...PAIRS)).toBe("0 of 2");
    renameSync(join(folder.path, "en"), join(folder.path, "uk"));
    const moved = [
      "--pairs",
      "zh/{path}.md=uk/{path}.md",
      "--rule",
      "omitted-sentence=note",
      "--max-omissions",
      "3",
    ];
    expect(kept(...moved)).toBe("2 of 2");
    const { pairs } = JSON.parse(folder.checkWithCache(...moved, "--reporter", "json").stdout);
    expect(pairs[0]).toMatchObject({ target: { path: "uk/a.md" }, findings: [{ severity: "note" }] });
  });

  test("says again how texts were read", () => {
    writeFileSync(join(folder.path, "zh/b.md"), Buffer.from(`\uFEFF${MANUALS.zh}`, "utf16le"));
    for (const _ of ["first", "second"]) {
      expect(folder.checkWithCache(...PAIRS).stderr).toBe("zh/b.md: read as UTF-16LE\n");
    }
  });
});

describe("the cache", () => {
  test("does not take damaged results, or those of other texts", () => {
    const first = folder.checkWithCache(...PAIRS, "--reporter", "json");
    const [one, other] = results();
    writeFileSync(one!, readFileSync(one!, "utf8").slice(0, -2));
    cpSync(one!, other!);
    expect(kept(...PAIRS)).toBe("0 of 2");
    expect(folder.checkWithCache(...PAIRS, "--reporter", "json")).toEqual(first);
  });

  test("is where --cache-location says, and nowhere with --no-cache", () => {
    expect(kept(...PAIRS, "--cache-location", "kept")).toBe("0 of 2");
    expect(results("kept")).toHaveLength(2);
    expect(kept(...PAIRS, "--no-cache")).toBe("0 of 2");
    expect(existsSync(join(folder.path, CACHE))).toBe(false);
    folder.write("duiqi.config.json", JSON.stringify({ cache: false }));
    expect(kept(...PAIRS)).toBe("0 of 2");
    expect(existsSync(join(folder.path, CACHE))).toBe(false);
    folder.write("duiqi.config.json", JSON.stringify({ cacheLocation: "kept" }));
    expect(kept(...PAIRS)).toBe("2 of 2");
  });

  test("is done without where it cannot be written, with a warning", () => {
    folder.write("kept", "a file");
    const args = [...PAIRS, "--cache-location", "kept", "--max-omissions", "1"];
    const { status, stderr } = folder.checkWithCache(...args);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^align: results are not kept for the next run: kept: .*\n$/);
    expect(folder.checkWithCache(...args, "--quiet")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});
