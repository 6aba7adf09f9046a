import { Flow } from "../flow.js";
import type { UnnumberedBlock } from "../numbered-blocks.js";
import { type InsetKind, Insets } from "./insets.js";
import { DocxParagraph } from "./paragraph.js";
import type { DocxStyles } from "./styles.js";
import { Tables } from "./tables.js";

/**
 * Gathers what WordprocessingML calls a story: the main text, or one note (ECMA-376-1, clause 17). Notes and text boxes
 * follow the paragraph that they are anchored in.
 */
export class Story {
  /** Lines of tables of contents and of indexes that were left out. */
  contentsLines = 0;
  /** Documents in other formats within it, which are not read. */
  chunks = 0;
  readonly tables = new Tables();
  readonly #styles: DocxStyles;
  readonly #insets: Insets;
  readonly #flow = new Flow();
  /** Those that are open: one in another that it is a text box of. */
  readonly #paragraphs: DocxParagraph[] = [];
  /** A paragraph whose mark is deleted, until the next one takes its text over. */
  #running: DocxParagraph | undefined;

  /**
   * @param styles of the document
   * @param insets that the story may name
   */
  constructor(styles: DocxStyles, insets = new Insets()) {
    this.#styles = styles;
    this.#insets = insets;
  }

  /** What has been gathered, when all has. */
  get blocks(): readonly UnnumberedBlock[] {
    this.stopRunning();
    return this.#flow.blocks;
  }

  /** The paragraph that goes on, if one does. */
  get paragraph(): DocxParagraph | undefined {
    return this.#paragraphs.at(-1);
  }

  beginParagraph(): void {
    if (this.#running === undefined) this.#flow.begin();
    this.#running = undefined;
    this.#paragraphs.push(new DocxParagraph());
  }

  endParagraph(): void {
    const paragraph = this.#paragraphs.pop()!;
    if (paragraph.runsOn) this.#running = paragraph;
    else this.#end(paragraph);
  }

  /** Says that no paragraph comes that could take the last one's text over. */
  stopRunning(): void {
    if (this.#running !== undefined) this.#end(this.#running);
    this.#running = undefined;
  }

  add(text: string): void {
    if (this.#isShown) this.#flow.add(text);
  }

  breakLine(): void {
    if (this.#isShown) this.#flow.breakLine();
  }

  /** Has a note or diagram follow that the text names here. */
  addInset(kind: InsetKind, id: string): void {
    if (this.#isShown) this.#flow.follow(this.#insets.take(kind, id));
  }

  /** Has a text follow that is drawn here. */
  addDrawing(text: string): void {
    if (this.#isShown) this.#flow.follow([{ kind: "paragraph", text }]);
  }

  #end(paragraph: DocxParagraph): void {
    const role = paragraph.roleIn(this.#styles, this.tables.isInCell);
    if (role === "contents") this.contentsLines += 1;
    this.#flow.end(role === "contents" ? undefined : role);
  }

  /** Whether what comes now is to be seen. A text box is not where the run that it is anchored in is not. */
  get #isShown(): boolean {
    return !this.tables.isInDeletedRow && this.#paragraphs.every((open) => open.isShown(this.#styles));
  }
}
