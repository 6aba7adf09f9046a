import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Changes } from "../../../src/check/hunks.js";
import { changesSince } from "../../../src/commands/check/changes-since.js";
import { CheckFolder, hasGit } from "../../cli/check-folder.js";

const TEN = Array.from({ length: 10 }, (_, index) => `line ${index + 1}\n`);

/** The ten lines, some of which are others, some gone. */
function but(changes: Readonly<Record<number, string>>): string {
  return TEN.map((line, index) => changes[index + 1] ?? line).join("");
}

/** Changes as `LINE:COLUMN-LINE:COLUMN`. */
function shown(changes: Changes): "all" | string[] {
  if (changes === "all") return changes;
  return changes.map(({ start, end }) => `${start.line}:${start.column}-${end.line}:${end.column}`);
}

(hasGit ? describe : describe.skip)("changesSince", () => {
  let folder: CheckFolder;
  beforeEach(() => {
    folder = new CheckFolder();
    folder.git("init", "--quiet", "--initial-branch=main");
    folder.write("docs/a.md", TEN.join(""));
    folder.write("docs/b.md", TEN.join(""));
    folder.commit();
    folder.git("tag", "v1");
  });
  afterEach(() => folder.remove("."));

  const since = async (revision: string, ...names: readonly string[]) => {
    const paths = names.map((name) => join(folder.path, name));
    const changes = await changesSince(revision, paths);
    return paths.map((path) => shown(changes.get(path)!));
  };

  test("tells the lines that were changed, added and taken out, committed or not", async () => {
    folder.write("docs/a.md", but({ 2: "another\n", 5: "line 5\nmore\n", 9: "" }));
    const expected = ["2:1-2:8", "6:1-7:1", "10:1-10:1"];
    expect(await since("v1", "docs/a.md", "docs/b.md")).toEqual([expected, []]);
    folder.git("add", "docs/a.md");
    expect(await since("HEAD", "docs/a.md")).toEqual([expected]);
    folder.commit();
    expect(await since("v1", "docs/a.md")).toEqual([expected]);
    expect(await since("HEAD", "docs/a.md")).toEqual([[]]);
  });

  test("does not count what was done elsewhere since", async () => {
    folder.git("checkout", "--quiet", "-b", "topic");
    folder.write("docs/a.md", but({ 1: "mine\n" }));
    folder.commit();
    folder.git("checkout", "--quiet", "main");
    folder.write("docs/b.md", but({ 1: "theirs\n" }));
    folder.commit();
    folder.git("checkout", "--quiet", "topic");
    expect(await since("main", "docs/a.md", "docs/b.md")).toEqual([["1:1-1:5"], []]);
  });

  test("follows files that were renamed", async () => {
    folder.git("mv", "docs/a.md", "docs/renamed.md");
    expect(await since("v1", "docs/renamed.md")).toEqual([[]]);
    folder.write("docs/renamed.md", but({ 3: "" }));
    folder.commit();
    expect(await since("v1", "docs/renamed.md", "docs/a.md")).toEqual([["3:1-3:1"], "all"]);
  });

  test("takes files that are new, and those that are not text, as changed altogether", async () => {
    folder.write('docs/文件 "1".md', "new\n");
    folder.write("docs/staged.md", "new\n");
    folder.git("add", "docs/staged.md");
    folder.write("docs/binary.bin", "a\0b");
    folder.commit();
    folder.write("docs/untracked.md", "new\n");
    const names = ['docs/文件 "1".md', "docs/staged.md", "docs/untracked.md"];
    expect(await since("v1", ...names)).toEqual(["all", "all", "all"]);
    folder.write("docs/binary.bin", "a\0c");
    expect(await since("HEAD", "docs/binary.bin", ...names)).toEqual(["all", [], [], "all"]);
  });

  test("takes all of a file that is not there to be changed only if it was deleted", async () => {
    folder.git("rm", "--quiet", "docs/a.md");
    folder.remove("docs/b.md");
    expect(await since("v1", "docs/a.md", "docs/b.md", "docs/never.md", "no/folder/c.md")).toEqual([
      "all",
      "all",
      [],
      [],
    ]);
    folder.commit();
    expect(await since("HEAD", "docs/a.md")).toEqual([[]]);
  });

  test("takes names as they are, and no setting of the user's", async () => {
    const odd = ["docs/:(top)a*.md", "docs/-n.md", "docs/{b,c}.md"];
    for (const name of odd) folder.write(name, TEN.join(""));
    folder.commit();
    for (const [name, value] of [
      ["color.ui", "always"],
      ["diff.external", "false"],
      ["diff.noprefix", "true"],
      ["diff.interHunkContext", "99"],
      ["diff.renames", "false"],
      ["diff.relative", "true"],
    ]) {
      folder.git("config", name!, value!);
    }
    for (const name of odd) folder.write(name, but({ 2: "", 5: "" }));
    const seams = ["2:1-2:1", "4:1-4:1"];
    expect(await since("HEAD", ...odd)).toEqual([seams, seams, seams]);
  });

  test("asks the repository that each file is in, whatever ties Git to another", async () => {
    const other = new CheckFolder();
    other.git("init", "--quiet");
    other.write("en/a.md", TEN.join(""));
    other.commit();
    other.git("tag", "v1");
    other.write("en/a.md", but({ 1: "" }));
    process.env.GIT_DIR = ".git";
    try {
      const paths = [join(folder.path, "docs/a.md"), join(other.path, "en/a.md")];
      const changes = await changesSince("v1", paths);
      expect(paths.map((path) => shown(changes.get(path)!))).toEqual([[], ["1:1-1:1"]]);
    } finally {
      delete process.env.GIT_DIR;
      other.remove(".");
    }
  });

  test("looks where symbolic links lead", async () => {
    symlinkSync(join(folder.path, "docs"), join(folder.path, "link"));
    folder.write("docs/a.md", but({ 1: "" }));
    expect(await since("v1", "link/a.md", "link/b.md")).toEqual([["1:1-1:1"], []]);
  });

  test.each([
    ["--output=x", "docs/a.md", /^--since: not a revision; expected a commit.*got --output=x$/],
    ["", "docs/a.md", /^--since: not a revision/],
    ["v2", "docs/a.md", /^--since: no such revision; expected .* of .*duiqi-check-.*; got v2; if it is on/],
    ["v1:docs", "docs/a.md", /^--since: no such revision/],
    ["orphan", "docs/a.md", /^--since: no commit in common with HEAD; got orphan; if the clone is shallow/],
  ])("refuses the revision %j", async (revision, name, message) => {
    folder.git("checkout", "--quiet", "--orphan", "orphan");
    folder.commit("Begin anew");
    folder.git("checkout", "--quiet", "main");
    await expect(since(revision, name)).rejects.toThrow(message);
  });

  test("refuses what has no history", async () => {
    await expect(changesSince("v1", ["-"])).rejects.toThrow("-: standard input has no history");
    const outside = new CheckFolder();
    outside.write("a.md", "text");
    const path = join(outside.path, "a.md");
    await expect(changesSince("v1", [path])).rejects.toThrow(
      `${path}: in no Git repository; leave out --since`,
    );
    outside.remove(".");
  });
});
