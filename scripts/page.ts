import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

// Bundles the script and the styles of HTML reports into a module that the writer loads: its two texts.
const SOURCE = new URL("../src/write/html/page/", import.meta.url);
const BUILT = new URL("../dist/write/html/page/", import.meta.url);

async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, SOURCE))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    charset: "utf8",
    legalComments: "none",
  });
  return outputFiles[0]!.text.trimEnd();
}

const assets = { script: await bundled("index.ts"), style: await bundled("style/index.css") };
const lines = Object.entries(assets).map(
  ([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`,
);
await mkdir(BUILT, { recursive: true });
await writeFile(new URL("assets.js", BUILT), lines.join(""));
