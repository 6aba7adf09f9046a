import { describe, expect, test } from "@jest/globals";
import { run } from "./run.js";

const SAMPLE = "fixtures/pairs/inner-mongolia/zh.txt";

describe("align inspect", () => {
  test("shows the sentences that the alignment has", () => {
    const { status, stdout, stderr } = run(["inspect", SAMPLE]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("\n  sentences  36, ");
    expect(stdout).toContain("\n3:1     heading    来源：澎湃新闻\n");
    const inspection = JSON.parse(run(["inspect", SAMPLE, "--to", "json"]).stdout);
    const record = JSON.parse(run([SAMPLE, SAMPLE.replace("zh", "en"), "--to", "json"]).stdout);
    const sentences = inspection.blocks.flatMap((block: { sentences: unknown[] }) => block.sentences);
    expect(sentences).toEqual(
      record.source.sentences.map(({ paragraph, ...sentence }: { paragraph: number }) => sentence),
    );
    expect(inspection.blocks.map(({ kind, line }: Record<string, unknown>) => ({ kind, line }))).toEqual(
      record.source.paragraphs,
    );
  });

  test("takes a column of a table", () => {
    const path = "fixtures/formats/csv/two-english.csv";
    const texts = (column: string) => run(["inspect", path, "--column", column, "--to", "json"]).stdout;
    expect(JSON.parse(texts("1")).language).toBe("en");
    expect(texts("2")).not.toBe(texts("1"));
    expect(run(["inspect", SAMPLE, "--column", "B"])).toEqual({
      status: 2,
      stdout: "",
      stderr: `align: ${SAMPLE}: a text without columns; got plain text; leave out --column\n`,
    });
  });

  test("takes a language, lines and standard input", () => {
    const { stdout } = run(["inspect", "-", "--lang", "en", "--sentences", "lines", "--to", "json"], {
      input: "Bonjour. Au revoir.\nOui\n",
    });
    const { language, blocks } = JSON.parse(stdout);
    expect(language).toBe("en");
    expect(blocks.map((block: { sentences: { text: string }[] }) => block.sentences[0]!.text)).toEqual([
      "Bonjour. Au revoir.",
      "Oui",
    ]);
  });

  test.each([
    [["inspect", "no.txt"], "align: no.txt: not found"],
    [["inspect", SAMPLE, "--to", "tmx"], "align: --to: unknown format; expected json; got tmx"],
    [
      ["inspect", SAMPLE, "--side", "left"],
      "align: --side: unknown side; expected source or target; got left",
    ],
    [["inspect", SAMPLE, "--lang", "fr"], "align: --lang: unknown language; "],
  ])("%j is one clear line", (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

test("what is odd about a text is said when it is aligned, too, but for --quiet", () => {
  const input = "这个国家说话的时候会进来。\n\n這個國家說話的時候會進來。\n";
  const args = ["-", "fixtures/pairs/inner-mongolia/en.txt", "--to", "json"];
  expect(run(args, { input }).stderr).toMatch(
    /^-:\d: \d traditional characters among simplified ones \(.*\)\n$/,
  );
  expect(run([...args, "--quiet"], { input }).stderr).toBe("");
});
