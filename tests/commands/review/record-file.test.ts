import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { watch } from "../../../src/commands/review/watch.js";
import { decodeRecord } from "../../../src/record/decode.js";
import { encodeRecord } from "../../../src/record/json.js";
import { small } from "../../record/small.js";
import { confirmation, type OpenDesk, openDesk, savedRecord } from "./open-desk.js";

const other = [...encodeRecord({ ...small, signature: "another program" })].join("");

let open: OpenDesk;

beforeEach(async () => {
  const { folder, path } = savedRecord();
  open = { folder, ...(await openDesk(path)) };
  await open.desk.session.act(confirmation(0, 1, 2));
});

afterEach(async () => {
  await open.desk.close();
  rmSync(open.folder, { recursive: true });
});

const written = (name: string) => readFileSync(join(open.folder, name), "utf8");

describe("a record that somebody else has changed meanwhile", () => {
  test("is not overwritten: the review is saved beside it, and its journal kept", async () => {
    writeFileSync(open.path, other);
    await open.desk.stop();
    const { beside } = await open.desk.stopped;
    expect(beside).toBe(join(open.folder, "small.reviewed.json"));
    expect(written("small.json")).toBe(other);
    expect(decodeRecord(written("small.reviewed.json"), "").beads[1]!.verdict).toBe("confirmed");
    expect(readdirSync(open.folder)).toContain("small.json.review.jsonl");
  });

  test("leaves other files alone, too", async () => {
    writeFileSync(open.path, other);
    writeFileSync(join(open.folder, "small.reviewed.json"), "kept");
    await open.desk.stop();
    expect((await open.desk.stopped).beside).toBe(join(open.folder, "small.reviewed-2.json"));
    expect(written("small.reviewed.json")).toBe("kept");
  });

  test("is no other if only its time is", async () => {
    await open.desk.file.isChanged();
    utimesSync(open.path, 1, 1);
    await open.desk.stop();
    expect((await open.desk.stopped).beside).toBeUndefined();
    expect(decodeRecord(written("small.json"), "").beads[1]!.verdict).toBe("confirmed");
  });

  test("is written again if it was taken away", async () => {
    rmSync(open.path);
    await open.desk.stop();
    expect(decodeRecord(written("small.json"), "").beads[1]!.verdict).toBe("confirmed");
  });

  test("is told of, also to tabs that come later", async () => {
    const told: unknown[] = [];
    open.desk.tabs.keep = (event, data) => told.push([event, data]);
    const stop = watch(open.desk, open.lock, 10);
    writeFileSync(open.path, other);
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop();
    expect(told).toEqual([["notice", expect.stringContaining("small.json was changed by another program")]]);
  });
});

test("a review that cannot be saved goes on, and is all in its journal", async () => {
  const { folder, path, desk } = open;
  rmSync(path);
  // In the place of the record stands what no file can be renamed to.
  mkdirSync(path);
  writeFileSync(join(path, "file"), "");
  await expect(desk.stop()).rejects.toThrow(
    "all corrections are kept beside the record until they can be saved",
  );
  rmSync(path, { recursive: true });
  writeFileSync(path, [...encodeRecord(small)].join(""));
  await desk.session.act(confirmation(1, 2, 3));
  await desk.stop();
  expect(decodeRecord(written("small.json"), "").beads.map(({ verdict }) => verdict)).toEqual([
    undefined,
    "confirmed",
    "confirmed",
    undefined,
    undefined,
  ]);
  expect(readdirSync(folder).sort()).toEqual(["small.json", "small.json.review.lock"]);
});
