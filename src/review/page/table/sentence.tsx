import { Fragment } from "preact";
import type { BlockKind } from "../../../read/document.js";
import type { RecordParagraph } from "../../../record/bitext.js";
import { blockPlace } from "../../../write/html/labels.js";
import type { RecordSentence, Side } from "../../review.js";
import { hitsIn } from "../panels/search/state.js";
import { cursor } from "../state/cursor.js";
import { dragging } from "../state/dragging.js";
import { draft } from "../state/editing.js";
import { opened, review } from "../state/review.js";
import { TextEditor } from "./edit/text-editor.js";
import { textPieces } from "./moves/text-pieces.js";

interface SentenceProps {
  readonly side: Side;
  /** Index on its side. */
  readonly at: number;
  /** Whether the cursor is at it. */
  readonly isHere: boolean;
  /** Whether the cell has others. */
  readonly isOfSeveral: boolean;
}

/** Kinds of blocks that are mostly one sentence: that each begins where it does need not be said. */
const WHOLE: ReadonlySet<BlockKind> = new Set<BlockKind>(["line", "cue", "message"]);

/** The id of a sentence's element. */
export function sentenceId(side: Side, at: number): string {
  return `${side}-${at}`;
}

/** A sentence in its cell: a line of its own, with a mark where a paragraph begins, and what it was before an edit. */
export function Sentence({ side, at, isHere, isOfSeveral }: SentenceProps) {
  const sentence = review.value[side][at]!;
  const paragraph = opened.value![side].paragraphs[sentence.paragraph]!;
  const isFirst = at === 0 || review.value[side][at - 1]!.paragraph !== sentence.paragraph;
  const isMarked = isFirst && !WHOLE.has(paragraph.kind);
  const name =
    isHere && isOfSeveral ? ({ role: "group", "aria-labelledby": sentenceId(side, at) } as const) : {};
  return (
    <div
      class={classOf({ side, at, isHere, isOfSeveral }, sentence, paragraph)}
      id={sentenceId(side, at)}
      data-sentence={at}
      {...name}
    >
      <span class="grip" data-drag="sentence" aria-hidden="true" title="Drag to another row" />
      {isMarked && <ParagraphMark side={side} paragraph={paragraph} />}
      {isHere && draft.value !== undefined ? (
        <TextEditor sentence={sentence} side={side} />
      ) : (
        <Text text={sentence.text} caret={isHere ? cursor.value.offset : 0} isHere={isHere} />
      )}
      {sentence.original !== undefined && <Edited original={sentence.original} />}
    </div>
  );
}

function classOf(
  { side, at, isHere }: SentenceProps,
  { original }: RecordSentence,
  { kind }: RecordParagraph,
): string {
  const drag = dragging.value;
  const isMoving = drag?.side === side && at >= drag.moved.start && at < drag.moved.end;
  const names = [
    "sentence",
    `of-${kind}`,
    isHere && "here",
    original !== undefined && "was-edited",
    isMoving && "moving",
  ];
  return names.filter((name) => name !== false).join(" ");
}

function ParagraphMark({ side, paragraph }: { readonly side: Side; readonly paragraph: RecordParagraph }) {
  const place = blockPlace(opened.value![side], paragraph);
  return (
    <>
      <span
        class={`starts starts-${paragraph.kind}`}
        title={`${paragraph.kind} at ${place}`}
        aria-hidden="true"
      />
      {paragraph.kind !== "paragraph" && (
        <span class="heard" lang="en">
          {paragraph.kind}:
        </span>
      )}
    </>
  );
}

interface TextProps {
  readonly text: string;
  readonly caret: number;
  readonly isHere: boolean;
}

/** The text with what is searched for marked, and the caret. */
function Text({ text, caret, isHere }: TextProps) {
  return (
    <span class="text">
      {textPieces(text, hitsIn(text), caret).map(({ start, text: piece, isHit }) => (
        <Fragment key={start}>
          {caret > 0 && start === caret && <span class="caret" />}
          {isHit ? <mark class={isHere ? "now" : ""}>{piece}</mark> : piece}
        </Fragment>
      ))}
    </span>
  );
}

function Edited({ original }: { readonly original: string }) {
  const said = original === "" ? "Edited with the sentence before." : "Edited. In the file:";
  return (
    <span class="edited" title={`${said} ${original}`.trimEnd()}>
      <span aria-hidden="true" lang="en">
        edited
      </span>
      <span class="heard">
        <span lang="en">{said}</span> {original}
      </span>
    </span>
  );
}
