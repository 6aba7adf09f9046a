import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputFailure } from "../../src/failure.js";
import { type Document, timeOf } from "../../src/read/document.js";
import { readDocument } from "../../src/read/index.js";
import { readSrt } from "../../src/read/subtitles/srt.js";
import { readVtt } from "../../src/read/subtitles/vtt.js";
import { misplaced, visible } from "./faithful.js";

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url));
const read = (name: string, options = {}) => readDocument(fixture(name), { path: name, ...options });
const CONTEXT = { path: "a.srt", side: "source" } as const;

/** Each block as its place, its text and the times of its cues. */
function shown({ blocks }: Pick<Document, "blocks">): unknown[] {
  return blocks.map(({ text, line, anchors, cues }) => [
    `${line}:${anchors[0]!.column}`,
    text,
    cues!.map(({ from, to }) => `${from}-${to}`).join(" "),
  ]);
}

/** Cues of a second each, a tenth of a second between them. */
function srt(...cues: string[]): string {
  return cues
    .map((text, index) => {
      const start = `00:00:${String(index + 1).padStart(2, "0")}`;
      return `${index + 1}\n${start},000 --> ${start},900\n${text}\n`;
    })
    .join("\n");
}

function texts(source: string): string[] {
  return readSrt(source, CONTEXT).blocks.map(({ text }) => text);
}

describe("readSrt", () => {
  test("reads the smallest file", async () => {
    const document = await read("srt/smallest.srt");
    expect(document).toMatchObject({ format: "srt", language: "en", numbering: "lines", warnings: [] });
    expect(shown(document)).toEqual([["3:1", "Hello there.", "1000-2500"]]);
  });

  test("reads what is not as it should be", async () => {
    const document = await read("srt/odd.srt");
    expect(shown(document)).toEqual([
      ["4:4", "It is a long way home, and the road is steep.", "1500-3000"],
      ["11:1", "1984", "3100-4000"],
      ["14:3", "I <3 this -- really.", "4200-5000"],
      ["15:5", "So do I.", "4200-5000"],
      ["17:1", "♪ over the hills ♪", "6000-7000"],
      ["23:1", "Wait, I thought", "9000-10000"],
      ["27:1", "you were gone.", "20000-21000"],
    ]);
    expect(document.warnings).toEqual([{ message: "1 line before the first cue left out", line: 1 }]);
  });

  test("takes each cue for a sentence where the text is split already", async () => {
    const { blocks } = await read("srt/film.en.srt", { layout: "lines" });
    expect(blocks).toHaveLength(22);
    expect(blocks[1]).toMatchObject({ kind: "line", text: "The generator that we repaired" });
    expect(blocks[5]).toMatchObject({ text: "How much oil do we have left? Two barrels." });
  });

  test.each([
    ["srt/no-cues.srt", /^srt\/no-cues\.srt: there are no subtitles in the file; expected cues that begin/],
    [
      "srt/broken-time.srt",
      /^srt\/broken-time\.srt:6: the time of a cue cannot be read; expected 00:00:01,000 /,
    ],
    ["vtt/no-cues.vtt", /there are no subtitles in the file/],
  ])("refuses %s", async (name, message) => {
    const failure = await read(name).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputFailure);
    expect((failure as InputFailure).message).toMatch(message);
  });

  test("is recognised by how it begins", async () => {
    const { format } = await readDocument(fixture("srt/smallest.srt"), { path: "a.txt" });
    expect(format).toBe("srt");
  });
});

describe("a sentence over several cues", () => {
  test.each([
    ["without a stop", ["We went", "to the sea.", "It was cold."], ["We went to the sea.", "It was cold."]],
    ["with a comma", ["When it rained,", "We ran.", "Home."], ["When it rained, We ran.", "Home."]],
    ["with an ellipsis", ["If only...", "...you knew.", "Yes."], ["If only... ...you knew.", "Yes."]],
    ["that breaks off", ["I was going to--", "Never.", "Oh."], ["I was going to--", "Never.", "Oh."]],
    ["in Chinese", ["我们去了，", "海边。", "很冷。"], ["我们去了，海边。", "很冷。"]],
    ["in Chinese without stops", ["我们去了", "海边", "很冷"], ["我们去了", "海边", "很冷"]],
    ["before a sound", ["We went", "[door slams]", "away."], ["We went", "[door slams]", "away."]],
    ["of two speakers", ["We went", "- Where?", "Home."], ["We went", "Where?", "Home."]],
  ])("%s", (_, cues, blocks) => {
    expect(texts(srt(...cues))).toEqual(blocks);
  });

  test("does not go on after a long pause", () => {
    const source = srt("We went", "to the sea.").replace("00:00:02,000", "00:00:04,900");
    expect(texts(source)).toEqual(["We went", "to the sea."]);
  });
});

describe("what is no text", () => {
  test.each([
    ["dashes of speakers", "- Who?\n– Me.\n—You.\n-<i>She.</i>", ["Who?", "Me.", "You.", "She."]],
    ["but no minus", "-5 degrees.", ["-5 degrees."]],
    ["nor a dash that takes up", "—and so on.", ["—and so on."]],
    ["tags", '<i>A</i> <font color="#fff">b</font> {\\an8}c.', ["A b c."]],
    ["but no other brackets", "a < b, <Beep>, {c} > d.", ["a < b, <Beep>, {c} > d."]],
    ["nor an arrow that parts no times", "Take 3 --> 4.\n3 --> 4 it is.", ["Take 3 --> 4. 3 --> 4 it is."]],
    ["line breaks written out", "One\\Ntwo<br/>three.", ["One two three."]],
  ])("%s", (_, cue, blocks) => {
    expect(texts(srt(cue))).toEqual(blocks);
  });
});

describe("readVtt", () => {
  test("reads the smallest file", async () => {
    expect(shown(await read("vtt/smallest.vtt"))).toEqual([["4:1", "Hello there.", "1000-2500"]]);
  });

  test("leaves out headers, comments, style sheets, regions, names, settings and voices", async () => {
    expect(shown(await read("vtt/odd.vtt"))).toEqual([
      ["16:9", "When the rain finally stopped, we went out & saw the river.", "1000-3500 3700-6000"],
      ["23:13", "It was 5 < 6 😀 metres high.", "6500-8000"],
      ["28:3", "Really?", "8000-10000"],
      ["29:6", "Really. stray text after a blank line", "8000-10000"],
      ["34:1", "[thunder]", "11000-12000"],
      ["37:1", "We ran home... ...and closed the door.", "12500-14000 14500-16000"],
    ]);
  });

  test("is recognised by how it begins, whatever it is called", async () => {
    const { format } = await readDocument(fixture("vtt/smallest.vtt"), { path: "a.srt" });
    expect(format).toBe("vtt");
  });

  test("keeps references that stand for no character", () => {
    const { blocks } = readVtt("WEBVTT\n\n00:01.000 --> 00:02.000\n&#xD800; &what; &lt;&nbsp;", CONTEXT);
    expect(blocks[0]!.text).toBe("&#xD800; &what; <");
  });
});

describe("times", () => {
  test("are those of the cues that a stretch of a block is in", async () => {
    const { blocks } = await read("srt/film.en.srt");
    const block = blocks.find(({ text }) => text.startsWith("The generator"))!;
    const at = block.text.indexOf("last night");
    expect(timeOf(block, 0, at - 1)).toEqual({ from: 65_000, to: 66_500 });
    expect(timeOf(block, at, block.text.length)).toEqual({ from: 66_600, to: 67_900 });
    expect(timeOf(block, 0, block.text.length)).toEqual({ from: 65_000, to: 67_900 });
  });
});

const LINES = fc.array(
  fc.constantFrom(
    "",
    "12",
    "00:00:01,000 --> 00:00:02,000",
    "0:01.5-->0:02",
    "- 你好。",
    "<i>Hello",
    "there</i> {\\an8}😀",
    "[音乐]",
    "and, so on...",
    "  我走了  ",
    "a <b c",
  ),
  { maxLength: 30 },
);

test("every character of a cue is in a block, at its place", () => {
  fc.assert(
    fc.property(LINES, fc.constantFrom("\n", "\r\n", "\r"), (lines, end) => {
      const source = ["00:00:00,000 --> 00:00:01,000", ...lines].join(end);
      const { blocks } = readSrt(source, CONTEXT);
      const said = source
        .split(/\r\n|\r|\n/)
        .filter(
          (line, index, all) => !line.includes("-->") && !(line === "12" && all[index + 1]?.includes("-->")),
        )
        .map((line) => line.replace(/^- |<\/?i>|\{\\an8\}/g, ""));
      expect(visible(blocks.map(({ text }) => text).join(""))).toBe(visible(said.join("")));
      expect(misplaced(source, blocks)).toEqual([]);
      for (const { cues } of blocks) expect(cues![0]!.start).toBe(0);
    }),
  );
});

test("whatever the input, it is read or refused with one line", () => {
  const any = fc.oneof(
    fc.string({ unit: "binary" }),
    LINES.map((lines) => lines.join("\n")),
  );
  fc.assert(
    fc.property(any, fc.constantFrom(readSrt, readVtt), (text, reader) => {
      try {
        expect(misplaced(text, reader(text, CONTEXT).blocks, (got) => got === "&")).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(InputFailure);
      }
    }),
  );
});

test.each([
  ["dots", ".".repeat(200_000)],
  ["spaces", `<v${" ".repeat(200_000)}`],
  ["open tags", "<a ".repeat(100_000)],
  ["quotes", '"'.repeat(200_000)],
])("a line of %s takes no time", (_, line) => {
  const start = performance.now();
  readVtt(`00:01.000 --> 00:02.000\n${line}x\n\n00:03.000 --> 00:04.000\n${line}x`, CONTEXT);
  expect(performance.now() - start).toBeLessThan(2000);
});
