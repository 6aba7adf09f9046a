import { createHash } from "node:crypto";
import type { CheckedPair, Finding } from "../record/check.js";
import type { FilePair } from "./file-pair.js";

/** Hexadecimal digits of a fingerprint, as other findings have. */
const DIGITS = 24;

/** The pair of a file whose partner is missing: that is all there is to find. */
export function pairWithMissingFile(files: FilePair): CheckedPair {
  const side = files.missing === "source" ? "target" : "source";
  return {
    ...(files.id !== undefined && { id: files.id }),
    [side]: { path: files[side] },
    findings: [missingFile(files)],
    setAside: [],
  };
}

function missingFile({ id, source, target, missing }: FilePair): Finding {
  const [side, message] =
    missing === "source"
      ? (["target", `no source; expected it in ${source}`] as const)
      : (["source", `no translation; expected it in ${target}`] as const);
  const identity = ["missing-file", side, id ?? (missing === "source" ? source : target)].join("\0");
  return {
    rule: "missing-file",
    severity: "error",
    side,
    place: { line: 1, column: 1, endLine: 1, endColumn: 1, text: "" },
    context: { text: "", start: 0, end: 0 },
    message,
    confidence: 1,
    fingerprint: createHash("sha256").update(identity).digest("hex").slice(0, DIGITS),
  };
}
