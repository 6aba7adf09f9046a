import type { Language } from "../../../record/bitext.js";
import type { RecordSentence, Row, RowStart, Side } from "../../review.js";

/** How texts are laid out, as far as it tells how high rows are. Lengths are in CSS pixels. */
export interface TextLayout {
  /** How wide a line of each side is. */
  readonly lineWidth: Readonly<Record<Side, number>>;
  /** Size of the root's font, by which all else goes. */
  readonly rem: number;
  /** Whether the sides stand one above the other. */
  readonly isStacked: boolean;
}

/** How wide a character is on average, how high a line is, and what stands around: in rem, as style/table.css has it. */
const CHARACTER: Readonly<Record<Language, number>> = { "zh-Hans": 1.03, "zh-Hant": 1.03, en: 0.5 };
const LINE = 1.75;
const BETWEEN_SENTENCES = 0.25;
const AROUND_ROW = 1.5;
const STACKED_HEAD = 2;
const BETWEEN_STACKED = 0.5;

/** About how high a row is that was not shown yet, in CSS pixels. */
export function expectedHeight(
  row: Row,
  start: RowStart,
  sentences: Readonly<Record<Side, readonly RecordSentence[]>>,
  languages: Readonly<Record<Side, Language>>,
  { lineWidth, rem, isStacked }: TextLayout,
): number {
  const cell = (side: Side) => {
    const characters = Math.max(lineWidth[side] / rem / CHARACTER[languages[side]], 1);
    let height = LINE;
    for (let k = 0; k < row[side]; k++) {
      const lines = Math.ceil(sentences[side][start[side] + k]!.text.length / characters) || 1;
      height = (k === 0 ? 0 : height + BETWEEN_SENTENCES) + lines * LINE;
    }
    return height;
  };
  const [source, target] = [cell("source"), cell("target")];
  const texts = isStacked ? STACKED_HEAD + source + BETWEEN_STACKED + target : Math.max(source, target);
  return Math.round((texts + AROUND_ROW) * rem);
}
