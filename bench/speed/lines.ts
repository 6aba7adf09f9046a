import type { Measured } from "./results.js";

/** A result as lines of tab-separated part, figure, value and signature; what is in lists is numbered or named. */
export function linesOf(part: string, { result, signature, machine, load }: Measured<unknown>): string[] {
  const figures = [...figuresOf("", result)].map(([figure, value]) => [part, figure, value, signature]);
  return [...figures, [part, "machine", machine], [part, "load", load.join(" ")]].map((line) =>
    line.join("\t"),
  );
}

function* figuresOf(name: string, value: unknown): Generator<[figure: string, value: string]> {
  if (typeof value !== "object" || value === null) yield [name, String(value)];
  else {
    for (const [key, inner] of Object.entries(value))
      yield* figuresOf(name === "" ? key : `${name}.${key}`, inner);
  }
}
