import { readFileSync, writeFileSync } from "node:fs";
import type { CurvePoint, Exactness } from "./segments.js";

const FILE = new URL("../results/omissions.json", import.meta.url);

/** What is flagged of beads at a threshold. */
export interface RatePoint {
  readonly threshold: number;
  readonly flagged: number;
}

/** What is flagged of a set's beads, over thresholds. */
export interface Rates {
  /** As `ntrex en→zh`. */
  readonly name: string;
  readonly beads: number;
  readonly rates: readonly RatePoint[];
}

/** Everything that the bench measures of the rule `omitted-phrase`. */
export interface Omissions {
  readonly signature: string;
  /** The threshold that the rule goes by. */
  readonly threshold: number;
  /** Annotated segments by what is marked in them, and those of them with a clause. */
  readonly segments: Readonly<Record<"phrase" | "clause" | "word" | "nothing", number>>;
  readonly exactness: Exactness;
  readonly curve: readonly CurvePoint[];
  /** False findings in complete translations. */
  readonly complete: readonly Rates[];
  /** Beads from whose translation a clause was deleted. */
  readonly deleted: readonly Rates[];
}

/** Writes `results/omissions.json`. */
export function writeOmissions(omissions: Omissions): void {
  const rounded = (_: string, value: unknown) =>
    typeof value === "number" ? Math.round(value * 10_000) / 10_000 : value;
  writeFileSync(FILE, `${JSON.stringify(omissions, rounded, 2)}\n`);
}

/** Reads `results/omissions.json`, where figures are rounded. */
export function readOmissions(): Omissions {
  return JSON.parse(readFileSync(FILE, "utf8")) as Omissions;
}
