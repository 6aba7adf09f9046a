import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { describe, expect, test } from "@jest/globals";

/** The stages in the order of the data's way; those in one row stand side by side and do not know each other. */
const ORDER = [
  ["failure", "xml"],
  ["read"],
  ["segment"],
  ["lexicon"],
  ["kernel"],
  ["score"],
  ["match"],
  ["align"],
  ["diagnose"],
  ["record"],
  ["write", "report"],
  ["compare"],
  ["settings"],
  ["pipeline"],
  ["shipped"],
  ["texts"],
  ["batch"],
  ["check"],
  ["review"],
  ["update"],
  ["index", "commands"],
  ["cli"],
];

/** Stages that may know only these. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  write: ["failure", "xml", "record"],
  report: ["failure", "xml", "record"],
};

/** What touches disk, network or other processes, and who may. */
const OUTSIDE =
  /^(node:)?(fs|fs\/promises|http|https|http2|net|dgram|tls|dns|child_process|worker_threads|cluster)$/;
const MAY_TOUCH = ["commands", "shipped"];

const JUNK = /^(utils?|helpers?|common|misc|managers?|shared|lib)$/i;
const MOST_LINES = 200;

interface Source {
  readonly path: string;
  readonly stage: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = filesOf("src").map((path): Source => {
  const text = readFileSync(path, "utf8");
  return { path, stage: stageOf(path), text, imports: importsOf(text) };
});

describe("the layout", () => {
  test("holds source files at all", () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  test("has a place in the order for every file and folder of src", () => {
    const known = ORDER.flat();
    expect(sources.map(({ stage }) => stage).filter((stage) => !known.includes(stage))).toEqual([]);
  });

  test("lets a stage import from those before it alone", () => {
    const backward = localImports().filter(
      ({ stage, target }) => stage !== target && rank(target) >= rank(stage),
    );
    expect(backward.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
  });

  test("lets write and report know only the record", () => {
    const curious = localImports().filter(({ stage, target }) => {
      return stage !== target && ONLY[stage] !== undefined && !ONLY[stage].includes(target);
    });
    expect(curious.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
  });

  test("lets only commands, and what reads the shipped data, touch disk, network and processes", () => {
    const touching = sources.filter(({ stage, imports }) => {
      return !MAY_TOUCH.includes(stage) && imports.some((name) => OUTSIDE.test(name));
    });
    expect(touching.map(({ path }) => path)).toEqual([]);
  });

  test("lets only commands know the time", () => {
    const knowing = sources.filter(({ stage, text }) => {
      return stage !== "commands" && /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/.test(text);
    });
    expect(knowing.map(({ path }) => path)).toEqual([]);
  });

  const all = ["src", "kernel", "tests", "bench", "scripts"].flatMap(filesOf);

  test("has no file or folder whose name says nothing", () => {
    const parts = (path: string): string[] => path.split("/").map((part) => basename(part, extname(part)));
    expect(all.filter((path) => parts(path).some((part) => JUNK.test(part)))).toEqual([]);
  });

  test(`has no source file over ${MOST_LINES} lines`, () => {
    const long = all.filter((path) => !path.startsWith("tests/") && lineCount(path) > MOST_LINES);
    expect(long).toEqual([]);
  });
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

function stageOf(path: string): string {
  return basename(relative("src", path).split("/")[0]!, ".ts");
}

/** What a file imports: statements over one or more lines, re-exports, and calls of `import()`. */
function importsOf(text: string): string[] {
  const statements = text.matchAll(/^(?:import|export)\b(?:[^;"']|\n)*?["']([^"']+)["']/gm);
  const calls = text.matchAll(/\bimport\(\s*["']([^"']+)["']/g);
  return [...statements, ...calls].map(([, name]) => name!);
}

function localImports(): { path: string; stage: string; target: string }[] {
  return sources.flatMap(({ path, stage, imports }) => {
    const local = imports.filter((name) => name.startsWith("."));
    return local.map((name) => ({
      path,
      stage,
      target: stageOf(join(dirname(path), name).replace(/\.js$/, ".ts")),
    }));
  });
}

function rank(stage: string): number {
  return ORDER.findIndex((row) => row.includes(stage));
}

function lineCount(path: string): number {
  return readFileSync(path, "utf8").trimEnd().split("\n").length;
}
