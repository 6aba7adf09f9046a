import { InputFailure } from "../../failure.js";
import type { Piece } from "../pieces.js";
import { type PoToken, poTokens } from "./po-tokens.js";

/** An entry of a catalogue. */
export interface PoEntry {
  readonly line: number;
  readonly isFuzzy: boolean;
  hasContext: boolean;
  readonly context: Piece[];
  /** The message, and its plural. */
  readonly source: Piece[][];
  /** The translation, or one for each plural form. */
  readonly target: Piece[][];
}

/**
 * The entries of a catalogue in order, the header among them, without obsolete ones.
 *
 * @param path what messages call the file
 * @throws InputFailure if the text is not PO
 */
export function entriesIn(text: string, path: string): PoEntry[] {
  const reader = new EntryReader(path);
  for (const token of poTokens(text, path)) reader.take(token);
  reader.end();
  return reader.entries;
}

/** Collects entries from a catalogue's parts. */
class EntryReader {
  readonly entries: PoEntry[] = [];
  readonly #path: string;
  #isFuzzy = false;
  #current: PoEntry | undefined;
  /** Where strings belong that come now; undefined if none may come. */
  #text: Piece[] | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  take(token: PoToken): void {
    if (token.kind === "comment") this.#takeComment(token.text);
    else if (token.kind === "keyword") this.#takeKeyword(token);
    else this.#takeString(token);
  }

  end(): void {
    const entry = this.#current;
    if (entry !== undefined && entry.target.length === 0) {
      throw this.#failure("a message without msgstr", entry.line, "msgid and msgstr");
    }
  }

  #takeString({ pieces, line }: PoToken & { kind: "string" }): void {
    if (this.#text === undefined) {
      throw this.#failure("a string without a keyword", line, "msgid or msgstr before it");
    }
    for (const piece of pieces) this.#text.push(piece);
  }

  #takeComment(comment: string): void {
    // Flags of an obsolete entry are not those of the next.
    if (comment.startsWith("#~")) this.#isFuzzy = false;
    if (comment.startsWith("#,")) this.#isFuzzy ||= /\bfuzzy\b/.test(comment);
  }

  #takeKeyword({ name, line }: PoToken & { kind: "keyword" }): void {
    if (name === "domain") {
      this.#text = [];
    } else if (name === "msgctxt" || name === "msgid") {
      this.#takeStart(name, line);
    } else {
      const entry = this.#current;
      if (entry === undefined || entry.source.length === 0)
        throw this.#failure(`${name} without msgid`, line);
      this.#text = [];
      (name === "msgstr" ? entry.target : entry.source).push(this.#text);
    }
  }

  #takeStart(name: "msgctxt" | "msgid", line: number): void {
    const entry = this.#awaitsMessage() ?? this.#openEntry(line);
    this.#text = name === "msgctxt" ? entry.context : [];
    if (name === "msgctxt") entry.hasContext = true;
    else entry.source.push(this.#text);
  }

  /** The entry that has its context, but not yet its message. */
  #awaitsMessage(): PoEntry | undefined {
    return this.#current?.source.length === 0 ? this.#current : undefined;
  }

  #openEntry(line: number): PoEntry {
    this.end();
    const entry: PoEntry = {
      line,
      isFuzzy: this.#isFuzzy,
      hasContext: false,
      context: [],
      source: [],
      target: [],
    };
    this.#isFuzzy = false;
    this.#current = entry;
    this.entries.push(entry);
    return entry;
  }

  #failure(problem: string, line: number, expected = "msgid before it"): InputFailure {
    return new InputFailure(problem, { path: this.#path, line, expected });
  }
}
