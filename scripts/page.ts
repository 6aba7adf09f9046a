import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { decodeSections } from "../src/lexicon/format.js";

// Bundles the script and the styles of each page into a module that its writer or server loads: its two texts.
const PAGES = [
  { folder: "write/html/page/", script: "index.ts", format: "iife" },
  { folder: "review/page/", script: "index.tsx", format: "esm" },
] as const;

/** What pages have of the lexicon: by which characters simplified and traditional text differ. */
async function characters(): Promise<Record<string, string>> {
  const lexicon = decodeSections(await readFile(new URL("../data/lexicon.bin", import.meta.url)));
  const text = (units: Uint16Array) => JSON.stringify(String.fromCharCode(...units));
  return {
    TRADITIONAL_CHARACTERS: text(lexicon.traditionalCharacter),
    SIMPLIFIED_CHARACTERS: text(lexicon.simplifiedCharacter),
  };
}

const define = await characters();

async function bundled(path: string, format: "iife" | "esm"): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/${path}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: "es2023",
    charset: "utf8",
    legalComments: "none",
    define,
  });
  return outputFiles[0]!.text.trimEnd();
}

for (const { folder, script, format } of PAGES) {
  const assets = {
    script: await bundled(`${folder}${script}`, format),
    style: await bundled(`${folder}style/index.css`, "iife"),
  };
  const lines = Object.entries(assets).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`,
  );
  const built = new URL(`../dist/${folder}`, import.meta.url);
  await mkdir(built, { recursive: true });
  await writeFile(new URL("assets.js", built), lines.join(""));
}
