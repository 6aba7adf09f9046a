import { writeFile } from "node:fs/promises";
import { checkJsonSchema } from "../src/record/check-schema.js";
import { bitextJsonSchema } from "../src/record/schema.js";

// Writes the published JSON Schemas from those that the program's own records and reports are described with.
const schemas = { bitext: bitextJsonSchema(), check: checkJsonSchema() };
for (const [name, schema] of Object.entries(schemas)) {
  const path = new URL(`../docs/${name}.schema.json`, import.meta.url);
  await writeFile(path, `${JSON.stringify(schema, null, 2)}\n`);
}
