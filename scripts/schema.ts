import { writeFile } from "node:fs/promises";
import { configJsonSchema } from "../src/check/config-schema.js";
import { checkJsonSchema } from "../src/record/check-schema.js";
import { comparisonJsonSchema } from "../src/record/comparison-schema.js";
import { bitextJsonSchema } from "../src/record/schema.js";

// Writes the published JSON Schemas of records, comparisons, reports of checks and their settings from those in the
// source.
const schemas = {
  bitext: bitextJsonSchema(),
  compare: comparisonJsonSchema(),
  check: checkJsonSchema(),
  config: configJsonSchema(),
};
for (const [name, schema] of Object.entries(schemas)) {
  const path = new URL(`../docs/${name}.schema.json`, import.meta.url);
  await writeFile(path, `${JSON.stringify(schema, null, 2)}\n`);
}
