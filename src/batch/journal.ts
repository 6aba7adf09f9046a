import type { AlignSettings } from "../settings.js";
import type { OutputSizes, PairSummary, SideSummary } from "./summary.js";

/** Name of the journal in the output folder. */
export const JOURNAL_NAME = ".duiqi-batch.jsonl";

/** A line of the journal: a pair whose outputs are all there under their final names. */
export interface JournalEntry {
  readonly id: string;
  /** Bytes of each output, by its format. */
  readonly outputs: OutputSizes;
  /** The languages and columns that the user set: the signature does not tell them. */
  readonly languages: Sides;
  readonly columns: Sides;
  readonly summary: PairSummary;
}

/** What the user set for each text; null where it was left to be found out. */
export type Sides = readonly [source: string | null, target: string | null];

/** A journal as it was found. */
export interface Journal {
  /** The last entry of each id. */
  readonly entries: ReadonlyMap<string, JournalEntry>;
  /** Bytes up to the end of its last whole line; what follows was being written when the program was killed. */
  readonly whole: number;
}

/** What an entry has to agree with for its outputs to stand. */
export interface Expected {
  readonly source: Pick<SideSummary, "path" | "sha256">;
  readonly target: Pick<SideSummary, "path" | "sha256">;
  readonly signature: string;
  readonly languages: Sides;
  readonly columns: Sides;
  /** Names of formats; the entry may have more. */
  readonly formats: readonly string[];
}

const NEWLINE = 0x0a;

/** What an entry that is made with these settings says of the two texts. */
export function readingOf(settings: AlignSettings): Pick<JournalEntry, "languages" | "columns"> {
  const { sourceLanguage = null, targetLanguage = null, sourceColumn = null, targetColumn = null } = settings;
  return { languages: [sourceLanguage, targetLanguage], columns: [sourceColumn, targetColumn] };
}

/** The entry as a line with its end. */
export function encodeEntry(entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

/** A journal from its bytes. Lines that are no entries, as another version may have written, are passed over. */
export function decodeJournal(bytes: Uint8Array): Journal {
  const whole = bytes.lastIndexOf(NEWLINE) + 1;
  const lines = new TextDecoder().decode(bytes.subarray(0, whole)).split("\n");
  const entries = new Map<string, JournalEntry>();
  for (const line of lines) {
    const entry = decodeEntry(line);
    if (entry !== undefined) entries.set(entry.id, entry);
  }
  return { entries, whole };
}

/** Whether the entry's outputs are what these inputs and settings would give again. */
export function stillStands(
  { outputs, languages, columns, summary }: JournalEntry,
  expected: Expected,
): boolean {
  const sameText = (a: Expected["source"], b: Expected["source"]) =>
    a.path === b.path && a.sha256 === b.sha256;
  const same = (a: Sides, b: Sides) => a[0] === b[0] && a[1] === b[1];
  return (
    sameText(summary.source, expected.source) &&
    sameText(summary.target, expected.target) &&
    summary.signature === expected.signature &&
    same(languages, expected.languages) &&
    same(columns, expected.columns) &&
    expected.formats.every((format) => Object.hasOwn(outputs, format))
  );
}

function decodeEntry(line: string): JournalEntry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is JournalEntry {
  if (!isObject(value) || typeof value.id !== "string") return false;
  const { outputs, languages, columns, summary } = value;
  if (!isObject(outputs) || !isObject(summary)) return false;
  if (!Array.isArray(languages) || !Array.isArray(columns)) return false;
  return (
    Object.values(outputs).every((size) => typeof size === "number") &&
    typeof summary.signature === "string" &&
    COUNTS.every((name) => typeof summary[name] === "number") &&
    [summary.source, summary.target].every(isSide)
  );
}

const COUNTS = ["sourceSentences", "targetSentences", "beads", "omissions", "additions"] as const;

function isSide(value: unknown): boolean {
  if (!isObject(value)) return false;
  const isText = (name: string) => typeof value[name] === "string";
  return ["path", "language", "sha256"].every(isText) && (isText("encoding") || !("encoding" in value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
