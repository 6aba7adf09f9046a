import type { Piece } from "../pieces.js";
import type { ReadContext, Reading } from "../reader.js";
import { type FailXml, readXml, type XmlHandlers, type XmlPlace } from "../xml.js";
import { readSide } from "./side.js";
import type { Bilingual, Unit } from "./unit.js";

type Attributes = Readonly<Record<string, string>>;

/** A message while it is read. */
interface Message {
  readonly context: Piece[];
  readonly id: string | undefined;
  readonly source: Piece[];
  /** What tells it from others with the same source. */
  readonly comment: Piece[];
  readonly forms: Piece[][];
  isGone: boolean;
}

/** What a translation has in place of one text: plural forms, and shorter texts for where there is less room. */
const FORMS = ["numerusform", "lengthvariant"];
/** Translations of messages that the program no longer has. */
const GONE = ["obsolete", "vanished"];
const SOURCE_LANGUAGE = "en";

/**
 * Reads one side of a translation file of Qt (TS; https://doc.qt.io/qt-6/linguist-ts-file-format.html): the messages or
 * their translations. Plural forms are texts of one key. What a program does not have any more is left out;
 * translations that are marked as unfinished are not, since programs show them.
 *
 * @throws InputFailure if it is not well formed or not TS
 */
export function readQt(text: string, context: ReadContext): Reading {
  return readSide(text, readXml(text, context.path, (fail) => new QtReader(fail)).result(), context);
}

/** Collects messages from elements as they open and close. */
class QtReader implements XmlHandlers {
  readonly #fail: FailXml;
  readonly #messages: Message[] = [];
  readonly #languages: { source: string; target: string | undefined } = {
    source: SOURCE_LANGUAGE,
    target: undefined,
  };
  /** Where the text of each open element goes, outermost first; nowhere for most. */
  readonly #open: (Piece[] | undefined)[] = [];
  #context: Piece[] = [];

  constructor(fail: FailXml) {
    this.#fail = fail;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#open.length === 0) this.#openRoot(name, attributes);
    if (name === "context") this.#context = [];
    if (name === "message") this.#openMessage(attributes);
    this.#open.push(this.#textOf(name, attributes));
  }

  text(text: string, _: XmlPlace, offset: number): void {
    this.#open.at(-1)?.push({ text, offset });
  }

  close(): void {
    this.#open.pop();
  }

  result(): Bilingual {
    return { units: this.#messages.filter(({ isGone }) => !isGone).map(unitOf), ...this.#languages };
  }

  #openRoot(name: string, { language, sourcelanguage }: Attributes): void {
    if (name !== "TS") this.#fail("not a TS file", { expected: "the outermost element TS", got: name });
    this.#languages.target = language;
    if (sourcelanguage !== undefined) this.#languages.source = sourcelanguage;
  }

  #openMessage({ id }: Attributes): void {
    this.#messages.push({
      context: this.#context,
      id,
      source: [],
      comment: [],
      forms: [],
      isGone: false,
    });
  }

  /** Where the text of an element goes. */
  #textOf(name: string, { type }: Attributes): Piece[] | undefined {
    if (name === "name") return this.#context;
    const message = this.#messages.at(-1);
    if (message === undefined) return undefined;
    if (name === "source") return message.source;
    if (name === "comment") return message.comment;
    if (name === "translation") message.isGone = type !== undefined && GONE.includes(type);
    if (name !== "translation" && !FORMS.includes(name)) return undefined;
    const form: Piece[] = [];
    message.forms.push(form);
    return form;
  }
}

function unitOf({ context, id, source, comment, forms }: Message): Unit {
  const names = [context, source, comment].map(textOf).filter((text) => text !== "");
  return { key: id ?? names.join("|"), source: [source], target: forms };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .trim();
}
