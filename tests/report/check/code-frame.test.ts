import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { framed, underline } from "../../../src/report/check/code-frame.js";
import { displayWidth, printable } from "../../../src/report/width.js";

/** A text whose stretch between «» is flagged. */
function context(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  return { text: marked.replace(/[«»]/g, ""), start, end };
}

const drawn = (marked: string, columns: number): string[] => {
  const frame = framed(context(marked), columns);
  return [frame.before + frame.span + frame.after, underline(frame)];
};

describe("a code frame", () => {
  test("underlines what is flagged, by display width", () => {
    expect(drawn("他花了«3万»元。", 40)).toEqual(["他花了3万元。", "      ~~~"]);
    expect(drawn("He «paid» it.", 40)).toEqual(["He paid it.", "   ~~~~"]);
  });

  test("cuts a long line on both sides of what is flagged", () => {
    expect(drawn("abcdefghij«XYZ»klmnopqrst", 11)).toEqual(["…hijXYZklm…", "    ~~~"]);
  });

  test("gives the room that one side does not need to the other", () => {
    expect(drawn("ab«XYZ»klmnopqrst", 11)).toEqual(["abXYZklmno…", "  ~~~"]);
    expect(drawn("abcdefghij«XYZ»kl", 11)).toEqual(["…fghijXYZkl", "      ~~~"]);
  });

  test("cuts what is flagged itself if it is longer than the line", () => {
    expect(drawn("ab«klmnopqrst»uv", 8)).toEqual(["…klmnop…", " ~~~~~~~"]);
  });

  test("makes controls, escapes and turns of direction harmless, and keeps the place", () => {
    const start = String.fromCharCode(27);
    expect(drawn(`a\n\n${start}[31m«\u202Eb\t»`, 40)).toEqual(["a \uFFFD[31m\uFFFDb ", "       ~~~"]);
  });

  test("of any text fits, and marks what is flagged", () => {
    const cases = fc.tuple(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.string({ unit: "grapheme" }),
      fc.integer({ min: 8, max: 60 }),
    );
    fc.assert(
      fc.property(cases, ([before, span, after, columns]) => {
        const start = before.length;
        const frame = framed({ text: before + span + after, start, end: start + span.length }, columns);
        const line = frame.before + frame.span + frame.after;
        expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        const whole = printable(before) + printable(span) + printable(after);
        expect(whole).toContain(frame.span.replace(/…$/, ""));
        expect(displayWidth(underline(frame))).toBe(
          displayWidth(frame.before) + Math.max(1, displayWidth(frame.span)),
        );
      }),
    );
  });
});
