import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";

// Writes a hash of all that was built, so that no build takes results of another for its own, whatever their version.
const BUILT = new URL("../dist/", import.meta.url);
const ID = "build-id.json";

const names = readdirSync(BUILT, { recursive: true, encoding: "utf8" })
  .filter((name) => name !== ID && statSync(new URL(name, BUILT)).isFile())
  .sort();
const hash = createHash("sha256");
for (const name of names) hash.update(`${name} ${sha256(new URL(name, BUILT))}\n`);
// What is built on is the build's, too: another version of a reader may read another text.
hash.update(sha256(new URL("../package-lock.json", import.meta.url)));
writeFileSync(new URL(ID, BUILT), `${JSON.stringify({ id: hash.digest("hex") })}\n`);

function sha256(file: URL): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
