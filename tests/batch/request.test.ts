import { describe, expect, test } from "@jest/globals";
import { decodeRequest, errorLine, parseRequest, requestId } from "../../src/batch/request.js";

const parse = (line: string) => parseRequest(new TextEncoder().encode(line), 7);
const decode = (fields: object) => decodeRequest({ ...fields }, 7);

describe("a request", () => {
  test("has texts, paths, or texts that are called so", () => {
    expect(decode({ id: 1, source: "今", targetPath: "en.md" })).toEqual({
      source: { path: "source", text: "今" },
      target: { path: "en.md" },
    });
    expect(decode({ id: "x", source: "# 今", sourcePath: "zh.md", target: "" })).toEqual({
      source: { path: "zh.md", text: "# 今" },
      target: { path: "target", text: "" },
    });
  });

  test.each([
    ["{", "not JSON"],
    ["[]", "not a JSON object"],
    ["null", "not a JSON object"],
    ['"x"', "not a JSON object"],
  ])("cannot be %s", (line, problem) => {
    expect(() => parse(line)).toThrow(`-:7: ${problem}; expected {"id"`);
  });

  test("cannot be anything but UTF-8", () => {
    expect(() => parseRequest(Uint8Array.of(0x22, 0xff, 0x22), 7)).toThrow("-:7: not valid UTF-8");
  });

  test.each([
    [{ source: "a", target: "b" }, "there is no id, a string or number"],
    [{ id: true, source: "a", target: "b" }, "there is no id, a string or number"],
    [{ id: 1, source: "a" }, "there is neither target nor targetPath"],
    [{ id: 1, source: 5, target: "b" }, "source is not a string"],
    [{ id: 1, source: "a", targetPath: null }, "targetPath is not a string"],
    [{ id: 1, source: "a", targetPath: "-" }, "targetPath is standard input"],
  ])("cannot be %j", (fields, problem) => {
    expect(() => decode(fields)).toThrow(`-:7: ${problem}; expected`);
  });

  test("keeps its id in the answer", () => {
    expect(errorLine(requestId({ id: "甲\n" }), "no")).toBe('{"id":"甲\\n","error":"no"}\n');
    expect(errorLine(requestId({}), "no")).toBe('{"id":null,"error":"no"}\n');
  });
});
