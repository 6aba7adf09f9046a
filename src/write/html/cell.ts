import type { BitextSide, RecordParagraph, Side } from "../../record/bitext.js";
import { textBetween } from "../../record/join.js";
import type { Hole, SideHoles } from "./holes.js";
import { blockPlace } from "./labels.js";
import type { GapMark, Mark } from "./marks.js";
import { htmlAttributes, htmlText } from "./markup.js";
import type { RowParagraph } from "./row-layout.js";
import { sentenceId } from "./sentence-id.js";

/** What is known of a side when it is set as HTML. */
export interface Typesetting {
  readonly name: Side;
  readonly side: BitextSide;
  /** By sentence. */
  readonly marks: readonly (Mark | undefined)[];
  readonly holes: SideHoles;
}

const LABELS: Readonly<Record<Mark, string>> = {
  omission: "Omitted",
  "omission accepted": "Omitted, accepted",
  "omission to-fix": "Omitted, to fix",
  addition: "Added",
  "addition accepted": "Added, accepted",
  "addition to-fix": "Added, to fix",
  low: "Unsure",
};

const HOLES = { omission: "not translated", addition: "added" } as const;

const ABSENT: Readonly<Record<GapMark, string>> = {
  omission: "Not translated",
  "omission accepted": "Not translated, accepted",
  "omission to-fix": "Not translated, to fix",
  addition: "Not in the source",
  "addition accepted": "Not in the source, accepted",
  "addition to-fix": "Not in the source, to fix",
};

/**
 * One side of a row: its paragraphs, or, if it has none, that it has none.
 *
 * @param missing what the other side is, if all of it is without counterpart
 */
export function cell(
  paragraphs: readonly RowParagraph[],
  setting: Typesetting,
  missing: GapMark | undefined,
): string {
  const { name, side } = setting;
  if (paragraphs.length > 0) {
    const set = paragraphs.map((each) => paragraphElement(each, setting)).join("");
    return `<div class="${name}"${htmlAttributes({ lang: side.language })}>\n${set}</div>\n`;
  }
  const note = missing === undefined ? "" : `<p class="void ${missing}">${ABSENT[missing]}</p>`;
  return `<div class="${name}">${note}</div>\n`;
}

function paragraphElement({ paragraph, sentences }: RowParagraph, setting: Typesetting): string {
  const block = setting.side.paragraphs[paragraph]!;
  const tag = block.kind === "heading" ? "h3" : "p";
  const attributes = {
    class: blockClass(block),
    "data-place": String(block.line),
    title: titleOf(block, setting),
  };
  return `<${tag}${htmlAttributes(attributes)}>${inline(sentences, setting)}</${tag}>\n`;
}

function blockClass({ kind }: RecordParagraph): string | undefined {
  return kind === "paragraph" || kind === "heading" ? undefined : kind;
}

/** Where the number in the margin is not the whole of a place. */
function titleOf(block: RecordParagraph, { side }: Typesetting): string | undefined {
  const named = [block.place && blockPlace(side, block), block.key].filter(Boolean);
  return named.length === 0 ? undefined : named.join(", ");
}

function inline(sentences: readonly number[], { name, side, marks, holes }: Typesetting): string {
  return sentences
    .map((index, position) => {
      const sentence = side.sentences[index]!;
      const previous = sentences[position - 1];
      const space =
        previous === undefined ? "" : textBetween(side.language, side.sentences[previous]!, sentence);
      const mark = marks[index];
      const begins = previous === undefined || marks[previous] !== mark;
      const label = mark === undefined || !begins ? "" : `<b lang="en">${LABELS[mark]}</b>`;
      const element = mark === undefined || mark === "low" ? "span" : "mark";
      const attributes = htmlAttributes({ class: mark, id: sentenceId(name, index) });
      const marked = `<${element}${attributes}>${label}${htmlText(sentence.text)}</${element}>`;
      return space + holeLinks(holes.before.get(index)) + marked + holeLinks(holes.after.get(index));
    })
    .join("");
}

/** Links from where a counterpart would stand to what has none. */
function holeLinks(holes: readonly Hole[] = []): string {
  return holes
    .map(({ side, first, count }) => {
      const kind = side === "source" ? "omission" : "addition";
      const label = `${count === 1 ? "A sentence is" : `${count} sentences are`} ${HOLES[kind]} here`;
      const attributes = {
        class: `hole ${kind}`,
        href: `#${sentenceId(side, first)}`,
        title: label,
        lang: "en",
      };
      return `<a${htmlAttributes(attributes)}><span>${label}</span></a>`;
    })
    .join("");
}
