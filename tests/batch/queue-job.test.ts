import { expect, test } from "@jest/globals";
import { packProduct, packTask, unpackProduct, unpackTask } from "../../src/batch/queue-job.js";
import { TASK } from "./tasks.js";

const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

test("a task comes out of the queue as it went in, to the byte", async () => {
  const { work, glossaries } = await unpackTask(throughJson(await packTask(TASK)));
  for (const side of ["source", "target"] as const) {
    expect(Buffer.from(work[side].bytes).equals(TASK.work[side].bytes)).toBe(true);
    expect({ ...work[side], bytes: [] }).toEqual({ ...TASK.work[side], bytes: [] });
  }
  expect({ ...work, source: {}, target: {} }).toEqual({ ...TASK.work, source: {}, target: {} });
  expect(glossaries).toEqual(TASK.glossaries);
});

test("texts are compressed", async () => {
  expect((await packTask(TASK)).target.bytes.length).toBeLessThan(200);
});

test("a product comes out as it went in", async () => {
  const side = { path: "zh.txt", language: "zh-Hans", encoding: "UTF-8", sha256: "ab" } as const;
  const counts = { sourceSentences: 1, targetSentences: 1, beads: 1, omissions: 0, additions: 0 };
  const summary = {
    ...counts,
    signature: "duiqi",
    source: side,
    target: { ...side, language: "en" as const },
  };
  const product = {
    files: [
      {
        format: "json",
        extension: ".json",
        content: '{"雨": "\\u0000\u{1f327}"}\n',
        encoding: "utf8" as const,
      },
    ],
    summary,
  };
  expect(await unpackProduct(throughJson(await packProduct(product)))).toEqual(product);
});
