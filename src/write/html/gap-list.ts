import type { Bitext, RecordGap } from "../../record/bitext.js";
import { type GapRun, gapRuns, runName } from "../../record/gap-runs.js";
import { acceptedGaps, openGaps } from "../../record/open-gaps.js";
import { fileName, percent } from "./labels.js";
import { htmlAttributes, isolated } from "./markup.js";
import { sentenceId } from "./sentence-id.js";

/** A list as long as this is open when the report is; a longer one would keep readers from the texts. */
const MOST_OPEN = 8;

/** UTF-16 units of a missing text that are shown. */
const MOST_TEXT = 160;

/** The gaps, each a link to its text; runs of them are one. Those that were accepted are apart, in a closed list. */
export function* gapList(bitext: Bitext): Iterable<string> {
  const [open, accepted] = [openGaps(bitext), acceptedGaps(bitext)];
  if (bitext.gaps.length === 0)
    return yield '<p class="complete">No gaps: every sentence has its counterpart.</p>\n';
  if (open.length === 0)
    yield '<p class="complete">No open gaps: what has no counterpart was accepted.</p>\n';
  else yield* list("Gaps", open, bitext);
  if (accepted.length > 0) yield* list("Accepted gaps", accepted, bitext, false);
}

function* list(
  title: string,
  gaps: readonly RecordGap[],
  bitext: Bitext,
  mayBeOpen = true,
): Iterable<string> {
  const runs = gapRuns({ ...bitext, gaps });
  yield `<details class="gaps"${mayBeOpen && runs.length <= MOST_OPEN ? " open" : ""}>
<summary><h2>${title}</h2> <span>${gaps.length}</span></summary>
<ol>
`;
  for (const run of runs) yield item(run, bitext);
  yield "</ol>\n</details>\n";
}

function item(run: GapRun, bitext: Bitext): string {
  const [first, ...rest] = run;
  const side = bitext[first.side];
  const name = capitalised(`${runName(run, side)} ${first.kind === "omission" ? "omitted" : "added"}`);
  const href = `#${sentenceId(first.side, first.sentences[0] ?? 0)}`;
  const severity = run.some((gap) => gap.severity === "error") ? "error" : "warning";
  const confidence = percent(Math.min(...run.map((gap) => gap.confidence)));
  const more = rest.length > 0 ? ` <i lang="en">and so on to line ${rest.at(-1)!.line}</i>` : "";
  const isAccepted = first.verdict === "accepted";
  const standing = isAccepted ? "accepted" : `${severity}, ${confidence} sure`;
  return `<li class="${first.kind}${isAccepted ? " accepted" : ""}"><a${htmlAttributes({ href })}>${name}</a>
<p class="place">${isolated(`${fileName(side.path)}:${first.line}:${first.column}`)} <span>${standing}</span></p>
<p class="excerpt"${htmlAttributes({ lang: side.language })}>${isolated(clipped(first.text))}${more}</p>
<p class="message">${isolated(first.message)}</p></li>
`;
}

function clipped(text: string): string {
  // Without its last character, of which the cut may have left half.
  return text.length <= MOST_TEXT ? text : `${[...text.slice(0, MOST_TEXT - 1)].slice(0, -1).join("")}…`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
