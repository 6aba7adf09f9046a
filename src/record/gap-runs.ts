import type { BitextSide, Gap, RecordParagraph, Side } from "./bitext.js";

/** What a block without counterpart is called. */
const BLOCKS: Readonly<Record<RecordParagraph["kind"], string>> = {
  heading: "heading",
  paragraph: "paragraph",
  item: "list item",
  quote: "quotation",
  cell: "table cell",
  caption: "caption",
  footnote: "footnote",
  cue: "subtitle",
  message: "message",
  line: "line",
};

/** Gaps that follow each other without a sentence between them, as of a chapter that was left out; never empty. */
export type GapRun = readonly [Gap, ...Gap[]];

/** Gathers gaps, which are in reading order, into runs of one side and level, in the order of their first gaps. */
export function gapRuns(gaps: readonly Gap[]): GapRun[] {
  const runs: [Gap, ...Gap[]][] = [];
  const latest = new Map<Side, [Gap, ...Gap[]]>();
  for (const gap of gaps) {
    const run = latest.get(gap.side);
    if (run !== undefined && goesOn(run.at(-1)!, gap)) run.push(gap);
    else {
      const started: [Gap, ...Gap[]] = [gap];
      latest.set(gap.side, started);
      runs.push(started);
    }
  }
  return runs;
}

function goesOn(last: Gap, next: Gap): boolean {
  return last.level === next.level && last.sentences.at(-1)! + 1 === next.sentences[0];
}

/**
 * What is missing: `paragraph`, `list item`, `2 sentences`; `3 paragraphs` for blocks of several kinds.
 *
 * @param side the side that the run stands on
 */
export function runName(run: GapRun, { paragraphs }: BitextSide): string {
  if (run[0].level === "sentence") {
    return several(
      run.reduce((sum, gap) => sum + gap.sentences.length, 0),
      "sentence",
    );
  }
  const kinds = new Set(run.map((gap) => paragraphs[gap.paragraph]!.kind));
  return several(run.length, kinds.size === 1 ? BLOCKS[[...kinds][0]!] : BLOCKS.paragraph);
}

/** A noun with its number, which is not said of one. */
function several(count: number, noun: string): string {
  return count === 1 ? noun : `${count} ${noun}s`;
}
