import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

/** Installing fetches the dependencies; so long may a slow registry take. */
const INSTALL_TIMEOUT = 240_000;

/** The tarball is mostly the lexicon; a twentieth is bundles of what stands beside them. */
const MOST_BYTES = 6_500_000;

const PAIR = ["zh.txt", "en.txt"].map((name) => resolve("fixtures/pairs/inner-mongolia", name));

/** The README's example of the library. */
const PROGRAM = /^```ts\n(.*?)^```$/ms.exec(readFileSync("README.md", "utf8"))![1]!;

const TSCONFIG = {
  compilerOptions: { target: "ES2023", module: "NodeNext", strict: true, types: ["node"], noEmit: false },
  files: ["program.ts"],
};

let folder: string;
let tarball: string;
let app: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-"));
  app = join(folder, "app");
  mkdirSync(app);
  // The tests run on what `npm test` built; building it again would pull it from under the others.
  tarball = join(folder, done("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], ".").trim());
  writeFileSync(join(app, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const quick = ["--prefer-offline", "--no-audit", "--no-fund"];
  done("npm", ["install", "--ignore-scripts", ...quick, tarball], app);
}, INSTALL_TIMEOUT);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command that must succeed; yields its standard output. */
function done(command: string, args: readonly string[], cwd: string): string {
  const { NODE_OPTIONS, FORCE_COLOR, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

describe("the package", () => {
  test("holds what runs, its data and licences, and nothing else", () => {
    const installed = join(app, "node_modules/duiqi");
    expect(readdirSync(installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "bin",
      "data",
      "dist",
      "docs",
      "package.json",
    ]);
    expect(readdirSync(join(installed, "data")).sort()).toEqual([
      "LICENSE.CC-BY-SA-4.0",
      "LICENSE.ECDICT",
      "LICENSE.WordNet",
      "README.md",
      "lexicon.bin",
      "losses.bin",
      "phrases.json",
      "weights.json",
    ]);
    const all = readdirSync(installed, { recursive: true, encoding: "utf8" });
    expect(all.filter((path) => /\.map$|\.test\.|(?<!\.d)\.ts$|\.svg$/.test(path))).toEqual([]);
    expect(statSync(tarball).size).toBeLessThan(MOST_BYTES);
  });

  test("has files for every stage of the source", () => {
    const stages = readdirSync("src").map((name) => name.replace(/\.ts$/, ""));
    const built = readdirSync(join(app, "node_modules/duiqi/dist")).map((name) =>
      name.replace(/(\.d)?\.[jt]s$/, ""),
    );
    expect([...new Set(built)].sort()).toEqual([...new Set([...stages, "build-id.json", "program"])].sort());
  });

  test("installs both names of the program", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const name of ["align", "duiqi"]) {
      expect(done("npx", ["--no-install", name, "--version"], app)).toBe(`${version}\n`);
    }
  });

  test("aligns the sample pair, and writes a translation memory and a report", () => {
    const outputs = ["-o", "memory.tmx", "-o", "report.html"];
    expect(done("npx", ["--no-install", "align", ...PAIR, ...outputs], app)).toBe("");
    expect(readFileSync(join(app, "report.html"), "utf8")).toMatch(/<script>.{1000}/);
    expect(statSync(join(app, "memory.tmx")).size).toBeGreaterThan(10_000);
  });

  test("is a library with types, as the README shows it", () => {
    for (const path of PAIR) copyFileSync(path, join(app, basename(path)));
    writeFileSync(join(app, "program.ts"), PROGRAM);
    writeFileSync(join(app, "tsconfig.json"), JSON.stringify(TSCONFIG));
    const types = resolve("node_modules/@types");
    done(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "--typeRoots", types], app);
    expect(done(process.execPath, ["program.js"], app)).toMatch(/^omission 39 此外，/m);
    expect(readFileSync(join(app, "pair.tmx"), "utf8")).toMatch(/<\/tmx>\n$/);
  });
});
