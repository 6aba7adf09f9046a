import { readFileSync } from "node:fs";
import { grouped } from "../../src/diagnose/grouped.js";

/** A stretch of a source that annotators say its translation lacks, in UTF-16 offsets, half-open. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
}

/** A segment of a translated document; of a clean one nobody marked anything. */
export interface AnnotatedSegment {
  readonly source: string;
  readonly target: string;
  readonly spans: readonly MarkedSpan[];
}

/** The annotated segments of a document in one system's translation. */
export interface AnnotatedDocument {
  /** Of the source: its translations have the same. */
  readonly id: string;
  readonly segments: readonly AnnotatedSegment[];
}

/** Fewer characters than this are a word or two, on which annotators hardly agree. */
export const LEAST_SPAN = 4;

type Row = Readonly<Record<string, string>>;

/**
 * Reads annotated omissions.
 *
 * @param path a table with the columns `doc_id`, `seg_id`, `system`, `source`, `target`, `span_start` and `span_end`, a row
 * for each marked span, or one without for a clean segment; tabs between them, no quoting
 */
export function readAnnotated(path: string): AnnotatedDocument[] {
  const [head, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const columns = head!.split("\t");
  const rows = lines.map((line): Row => {
    const fields = line.split("\t");
    return Object.fromEntries(columns.map((name, k) => [name, fields[k]!]));
  });
  const documents = grouped(rows, ({ doc_id, system }) => `${doc_id}\t${system}`);
  return [...documents.values()].map((own) => ({ id: own[0]!.doc_id!, segments: segmentsOf(own) }));
}

function segmentsOf(rows: readonly Row[]): AnnotatedSegment[] {
  const segments = grouped(rows, ({ source, target }) => `${source}\t${target}`);
  return [...segments.values()]
    .toSorted(([a], [b]) => Number(a!.seg_id) - Number(b!.seg_id))
    .map((own) => ({
      source: own[0]!.source!,
      target: own[0]!.target!,
      spans: own
        .filter(({ span_start }) => span_start !== "")
        .map(({ span_start, span_end }) => ({ start: Number(span_start), end: Number(span_end) })),
    }));
}
