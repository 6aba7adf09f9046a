import { writeFile } from "node:fs/promises";
import { bitextJsonSchema } from "../src/record/schema.js";

// Writes the published JSON Schema of the record from the one that the program checks records with.
const path = new URL("../docs/bitext.schema.json", import.meta.url);
await writeFile(path, `${JSON.stringify(bitextJsonSchema(), null, 2)}\n`);
