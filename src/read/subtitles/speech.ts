import type { RawCue } from "./cues.js";
import { type Markup, type Piece, partsOf, plainPieces, voiceOf } from "./markup.js";

/** A line of a cue that has text. */
export interface Speech {
  /** Without markup, without white space at its ends. */
  readonly text: string;
  /** The same, where it stands in the input. */
  readonly pieces: readonly Piece[];
  readonly cue: RawCue;
  /** Whether a dash before it, or a voice span with another name, says that somebody else speaks. */
  readonly changesSpeaker: boolean;
}

// A hyphen or dash before a word, but no minus, and no dash with which a sentence goes on.
const SPEAKER_DASH = /^\s*(?:[-‐–－](?![-‐–－\d])|—(?=\s|[\p{Lu}\p{sc=Han}"“‘'「『]))\s*(?=\S)/u;

/** What is said in each of the cues, line by line. Markup, names of voices and speakers' dashes are left out. */
export function speechOf(cues: readonly RawCue[], markup: Markup): Speech[] {
  let speaker: string | undefined;
  return cues.flatMap((cue) =>
    cue.lines.flatMap(partsOf).flatMap((line): Speech[] => {
      const pieces = plainPieces(line, markup);
      const text = pieces.map((piece) => piece.text).join("");
      if (text.trim() === "") return [];
      const dash = SPEAKER_DASH.exec(text)?.[0].length ?? 0;
      const voice = voiceOf(line) ?? speaker;
      const changesSpeaker = dash > 0 || voice !== speaker;
      speaker = voice;
      return [{ text: text.slice(dash).trim(), pieces: withoutStart(pieces, dash), cue, changesSpeaker }];
    }),
  );
}

function withoutStart(pieces: readonly Piece[], length: number): Piece[] {
  let left = length;
  return pieces.map(({ text, offset }) => {
    const cut = Math.min(left, text.length);
    left -= cut;
    return { text: text.slice(cut), offset: offset + cut };
  });
}
