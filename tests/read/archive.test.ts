import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputFailure } from "../../src/failure.js";
import { holdsFile, openArchive } from "../../src/read/archive.js";
import { type Zipped, zipOf } from "./zip.js";

const open = (bytes: Uint8Array) => openArchive(bytes, "a.zip");
const failureOf = async (files: readonly Zipped[], name?: string) => {
  const work = async () => (await open(zipOf(files))).read(name ?? files[0]!.name);
  const failure = await work().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputFailure);
  return (failure as InputFailure).message;
};

describe("an archive", () => {
  const files: Zipped[] = [
    { name: "mimetype", bytes: "a/b", isStored: true },
    { name: "folder/" },
    { name: "folder/一.xml", bytes: "<一/>".repeat(50_000) },
    { name: "empty" },
  ];

  test("names its files and gives their bytes, as often as asked", async () => {
    const archive = await open(zipOf(files));
    expect(archive.names).toEqual(["mimetype", "folder/一.xml", "empty"]);
    for (const name of [...archive.names, "mimetype"]) {
      const bytes = files.find((file) => file.name === name)!.bytes ?? "";
      expect(Buffer.from(await archive.read(name)).toString()).toBe(bytes);
    }
  });

  test("says which of its files is missing", async () => {
    expect(await failureOf(files, "b")).toBe("a.zip: a file is missing in the archive; expected b");
  });

  test("is read from part of a buffer", async () => {
    const zip = zipOf(files);
    const around = Buffer.concat([Buffer.alloc(7), zip, Buffer.alloc(9)]);
    expect((await open(around.subarray(7, 7 + zip.length))).names).toHaveLength(3);
  });

  test("shows the names of its files before it is opened", () => {
    expect(holdsFile(zipOf(files), "mimetype")).toBe(true);
    expect(holdsFile(zipOf(files), "absent")).toBe(false);
    expect(holdsFile(Buffer.from("mimetype"), "mimetype")).toBe(false);
  });
});

describe("an archive made to do harm", () => {
  const zeros = Buffer.alloc(30_000_000);

  test.each<[string, Zipped[], string]>([
    ["a bomb", [{ name: "a", bytes: Buffer.alloc(201_000_000) }], "more than a document would"],
    ["a bomb that claims to be small", [{ name: "a", bytes: zeros, claimedSize: 10 }], "too many bytes"],
    ["a file that claims to be large", [{ name: "a", bytes: "b", claimedSize: 1e8 }], "not enough bytes"],
    [
      "a stored file that lies",
      [{ name: "a", bytes: "bc", isStored: true, claimedSize: 1 }],
      "size mismatch",
    ],
    [
      "too many files",
      Array.from({ length: 30_000 }, (_, id) => ({ name: `${id}` })),
      "more than a document would",
    ],
    [
      "too many folders",
      Array.from({ length: 30_000 }, (_, id) => ({ name: `${id}/` })),
      "more than a document would",
    ],
    ["a name that leads outside", [{ name: "../a" }], "invalid relative path: ../a"],
    ["one that does in the middle", [{ name: "b/../../a" }], "invalid relative path"],
    ["an absolute name", [{ name: "/etc/passwd" }], "absolute path"],
    ["a name of Windows", [{ name: "..\\a" }], "invalid characters in fileName"],
    [
      "two files of one name",
      [{ name: "a" }, { name: "a", bytes: "b" }],
      "two files in the archive have one name; got a",
    ],
    [
      "an encrypted file",
      [{ name: "a", bytes: "b", isEncrypted: true }],
      "the document is encrypted; save it without",
    ],
    ["a changed file", [{ name: "a", bytes: "b", checksum: 1 }], "a does not match its checksum"],
  ])("%s is refused", async (_, files, message) => {
    expect(await failureOf(files)).toContain(message);
  });

  test("is refused when its files are a bomb together, though not if nobody reads them", async () => {
    const archive = await open(zipOf(Array.from("12345678", (name) => ({ name, bytes: zeros }))));
    for (const name of "123456") expect(await archive.read(name)).toHaveLength(zeros.length);
    await expect(archive.read("7")).rejects.toThrow("more than a document would");
  });

  test("is refused if cut off anywhere", async () => {
    const zip = zipOf([
      { name: "a", bytes: "abc".repeat(100) },
      { name: "b", bytes: "d", isStored: true },
    ]);
    for (let length = 0; length < zip.length; length += 1) {
      await expect(open(zip.subarray(0, length))).rejects.toThrow("a.zip: the archive is damaged; got");
    }
  });

  test("is read or refused, whatever bytes are changed", async () => {
    const files = [
      { name: "a", bytes: "一二三".repeat(100) },
      { name: "b/c", bytes: "d", isStored: true },
    ];
    const zip = zipOf(files);
    const change = fc.tuple(fc.nat({ max: zip.length - 1 }), fc.nat({ max: 255 }));
    const check = async (changes: readonly (readonly [number, number])[]) => {
      const bytes = Buffer.from(zip);
      for (const [at, value] of changes) bytes[at] = value;
      try {
        const archive = await open(bytes);
        for (const name of archive.names) await archive.read(name);
      } catch (error) {
        expect(error).toBeInstanceOf(InputFailure);
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), check), {
      numRuns: 500,
    });
  });
});
