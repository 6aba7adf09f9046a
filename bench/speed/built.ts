import { fileURLToPath } from "node:url";

/** The built program: what users run. */
export const PROGRAM = fileURLToPath(new URL("../../bin/align.js", import.meta.url));

/** The stages as they were built: what tsx makes of their sources is slower. */
export async function loadBuilt() {
  const { loadShipped, signatureOf, packageVersion } =
    await built<typeof import("../../src/shipped.js")>("shipped");
  const { readDocument } = await built<typeof import("../../src/read/index.js")>("read/index");
  const { segment } = await built<typeof import("../../src/segment/index.js")>("segment/index");
  const { alignSegmented } = await built<typeof import("../../src/align/index.js")>("align/index");
  const { findGaps } = await built<typeof import("../../src/diagnose/index.js")>("diagnose/index");
  const { encodeBitext } = await built<typeof import("../../src/record/encode.js")>("record/encode");
  const { json } = await built<typeof import("../../src/write/json.js")>("write/json");
  const shipped = await loadShipped();
  return {
    data: shipped.data,
    signature: signatureOf(shipped, "lines"),
    version: packageVersion(),
    stages: { readDocument, segment, alignSegmented, findGaps, encodeBitext, json },
  };
}

export type Built = Awaited<ReturnType<typeof loadBuilt>>;

function built<Module>(name: string): Promise<Module> {
  return import(new URL(`../../dist/${name}.js`, import.meta.url).href);
}
