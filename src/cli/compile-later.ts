import { setFlagsFromString } from "node:v8";

/** How much a function runs before V8 asks whether to compile it well, in bytes of bytecode; V8's own is 67 584. On
 * batches of 24 and 144 chapters and on single pairs, 300, 600 and 1000 thousand do equally well, 135 less. */
const INTERRUPT_BUDGET = 300_000;

/**
 * Has V8 compile only what runs for longer. A short run pays more for compilers, in each thread anew, than it gains:
 * 24 chapters on two threads take .88 of the processor time (docs/decisions/0048-compilers.md).
 *
 * To be called once, by a program and never by a library: it holds for the whole process. It does nothing but in V8 11
 * (Node 20). Later ones have no such setting, and a compiler between those two that makes it needless.
 */
export function compileLater(): void {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
