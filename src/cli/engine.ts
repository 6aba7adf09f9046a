import { setFlagsFromString } from "node:v8";

/**
 * How much a function runs before V8 asks whether to compile it well, in bytes of bytecode; V8's own is 67 584. On
 * batches of 24 and 144 chapters and on single pairs, 300, 600 and 1000 thousand do equally well, 135 less.
 */
const INTERRUPT_BUDGET = 300_000;

const SETTINGS: readonly string[] = [`--interrupt-budget=${INTERRUPT_BUDGET}`, "--no-concurrent-marking"];

/**
 * Has V8 compile only what runs for longer, and look for garbage on the threads that made it. Compilers cost a short run
 * more, in each thread anew, than it gains (docs/decisions/0048-compilers.md), and threads that look for garbage while
 * others work take the cores from these (docs/decisions/0050-garbage.md).
 *
 * To be called once, at a program's start, and never by a library: it holds for the whole process. It does nothing but in
 * V8 11 (Node 20). Later ones have no such budget, and a compiler between those two that makes it needless.
 */
export function tuneEngine(): void {
  if (!process.versions.v8.startsWith("11.")) return;
  for (const setting of SETTINGS) setFlagsFromString(setting);
}
