import { decodedPieces, type Piece } from "./pieces.js";

// What XML itself declares; a document that declares more is refused before this comes to them.
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
// A line's end is a line feed, whatever it is in the file (XML 1.0, 2.11).
const LINE_END = /\r\n?/g;
const REFERENCE = /&[^;]*;|\r\n?/g;

/** Finds where character data stands in XML: the parser tells only where it is when the data is over. */
export class XmlText {
  readonly #xml: string;
  /** Where the last markup ends, or the text after it. */
  #next = 0;

  constructor(xml: string) {
    this.#xml = xml;
  }

  /** Takes note of markup that ends at an offset. */
  endMarkup(end: number): void {
    this.#next = end;
  }

  /** The text between the last markup and that which begins at `end`. */
  piecesTo(end: number): Iterable<Piece> {
    const start = this.#next;
    this.#next = end;
    return decodedPieces(this.#xml.slice(start, end), start, REFERENCE, characterOf);
  }

  /** The text of a CDATA section that ends at an offset. */
  cdataTo(end: number): Iterable<Piece> {
    const start = this.#next + "<![CDATA[".length;
    this.#next = end;
    return decodedPieces(this.#xml.slice(start, end - "]]>".length), start, LINE_END, () => "\n");
  }
}

/** What a reference stands for, which the parser has found valid. */
function characterOf(reference: string): string {
  if (reference.startsWith("\r")) return "\n";
  const name = reference.slice(1, -1);
  if (!name.startsWith("#")) return NAMED[name] ?? reference;
  const isHexadecimal = name.startsWith("#x");
  return String.fromCodePoint(Number.parseInt(name.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10));
}
