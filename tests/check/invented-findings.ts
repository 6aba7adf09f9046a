import type { CheckedPair, Counterpart, Finding, Passage } from "../../src/record/check.js";

/** A passage that is a line as a whole, or its stretch of columns. */
export function passage(line: number, column = 1, endColumn = 10, text = "text"): Passage {
  return { line, column, endLine: line, endColumn, text };
}

/** A sentence of the source's line 5 that is left out, between lines 5 and 9 of the target, unless it is said otherwise. */
export function finding(details: Partial<Finding> = {}): Finding {
  const place = details.place ?? passage(5);
  return {
    rule: "omitted-sentence",
    severity: "error",
    side: "source",
    place,
    context: { text: place.text, start: 0, end: place.text.length },
    counterpart: between(passage(5), passage(9)),
    message: "not translated",
    confidence: 0.9,
    fingerprint: "f".repeat(24),
    ...details,
  };
}

/** What stands before and after where a counterpart belongs. */
export function between(before: Passage | undefined, after: Passage | undefined): Counterpart {
  const passages = [before, after].filter((one) => one !== undefined);
  const at = before === undefined ? "start" : after === undefined ? "end" : undefined;
  return { relation: "neighbours", passages, ...(at && { at }) };
}

/** What is translated by these passages. */
export function translation(...passages: readonly Passage[]): Counterpart {
  return { relation: "translation", passages };
}

/** A pair of the files `zh/NAME.md` and `en/NAME.md`. */
export function pairOf(name: string, ...findings: readonly Finding[]): CheckedPair {
  return {
    source: { path: `zh/${name}.md` },
    target: { path: `en/${name}.md` },
    findings,
    setAside: [],
  };
}
