import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where Debian's php-symfony-translation has the schemas that OASIS publishes. */
const SCHEMAS = "/usr/share/php/Symfony/Component/Translation/Resources/schemas";

/** The schema of each version; that of 2.0 is also the core of 2.1. */
const FILES: Readonly<Record<string, string>> = {
  "1.2": "xliff-core-1.2-strict.xsd",
  "2.1": "xliff-core-2.0.xsd",
};

/** Whether XLIFF can be validated here. */
export const schemasAreThere = existsSync(SCHEMAS) && spawnSync("xmllint", ["--version"]).status === 0;

/** What `xmllint` finds wrong with XLIFF of that version; empty if it validates. */
export function schemaProblems(version: string, xml: string): string {
  const folder = mkdtempSync(join(tmpdir(), "duiqi-xliff-"));
  try {
    const schema = copySchema(FILES[version]!, folder);
    const options = ["--noout", "--nonet", "--schema", schema, "-"];
    const { stderr, status } = spawnSync("xmllint", options, { input: xml, encoding: "utf8" });
    return status === 0 ? "" : stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The schema where what it imports from the web is beside it. */
function copySchema(file: string, folder: string): string {
  mkdirSync(join(folder, "informativeCopiesOf3rdPartySchemas/w3c"), { recursive: true });
  const imported = "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd";
  cpSync(join(SCHEMAS, "xml.xsd"), join(folder, imported));
  const text = readFileSync(join(SCHEMAS, file), "utf8").replace("http://www.w3.org/2001/xml.xsd", imported);
  writeFileSync(join(folder, file), text);
  return join(folder, file);
}
