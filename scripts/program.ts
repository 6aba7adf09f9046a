import { readFile, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

// Bundles the modules of the program, and of the threads that it starts: reading hundreds of small files takes longer
// than running them. What only some runs need is in parts of its own; what is not ours stays where it is installed.
const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const BUNDLES = "program";
const ENTRIES = { cli: "cli.js", worker: "commands/pool/worker.js" } as const;

/** Has each module find files from where it stood before it became a part of a bundle. */
const places: Plugin = {
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      if (!path.startsWith(DIST) || !code.includes("import.meta.url")) return { contents: code };
      const place = JSON.stringify(relative(`${DIST}/${BUNDLES}`, path).replaceAll("\\", "/"));
      return { contents: code.replaceAll("import.meta.url", `new URL(${place}, import.meta.url).href`) };
    });
  },
};

await build({
  entryPoints: Object.entries(ENTRIES).map(([out, path]) => ({ in: `${DIST}/${path}`, out })),
  outdir: `${DIST}/${BUNDLES}`,
  bundle: true,
  splitting: true,
  chunkNames: "[hash]",
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20.19",
  charset: "utf8",
  legalComments: "none",
  plugins: [places],
});

// Whoever starts what was there before starts the bundle.
for (const [out, path] of Object.entries(ENTRIES)) {
  const bundle = relative(dirname(`${DIST}/${path}`), `${DIST}/${BUNDLES}/${out}.js`).replaceAll("\\", "/");
  const from = bundle.startsWith(".") ? bundle : `./${bundle}`;
  await writeFile(`${DIST}/${path}`, `export * from ${JSON.stringify(from)};\n`);
}
