import { readFileSync } from "node:fs";
import { startKernel } from "../src/kernel/kernel.js";

/** Every test file runs with a kernel of its own, as it was built. */
startKernel(readFileSync(new URL("../dist/kernel/kernel.wasm", import.meta.url)));
