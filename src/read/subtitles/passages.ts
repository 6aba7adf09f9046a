import type { Speech } from "./speech.js";

// Milliseconds between two cues from which on no sentence is taken to go on.
const LONG_PAUSE = 3000;
// The share of cues that end with a stop from which on one without is taken to go on. Chinese subtitles mostly have no
// stops, so that each cue stands for itself, but they do have question marks, on up to a quarter of their cues.
const PUNCTUATED_SHARE = 0.4;

const STOP = /[.!?。！？‥~～♪♫]["'”’」』）)\]】》]*$/u;
// A dash or ellipsis may be the end or not: what comes next tells.
const BREAKS_OFF = /(?:\.{2,}|…|[-—–])["'”’」』]*$/u;
const TAKES_UP = /^(?:\.{2,}|…|[-—–]|["'“‘]?\p{Ll})/u;
const GOES_ON = /[,，、;；:：]["'”’」』]*$/u;
// Sounds and songs: `[door slams]`, `（音乐）`, `♪ … ♪`.
const ASIDE = /^(?:\[[^\]]*\]|\([^)]*\)|（[^）]*）|【[^】]*】|[♪♫].*|#\s.*)$/u;

/**
 * The runs of lines that belong together: a sentence that goes on from one cue to the next is in one, and so are all
 * lines of a cue that one speaker says.
 */
export function passagesOf(lines: readonly Speech[]): Speech[][] {
  const isPunctuated = endsWithStops(lines);
  const passages: Speech[][] = [];
  for (const line of lines) {
    const before = passages.at(-1)?.at(-1);
    if (before !== undefined && belongs(before, line, isPunctuated)) passages.at(-1)!.push(line);
    else passages.push([line]);
  }
  return passages;
}

/** Whether as many cues end with a stop as in texts that have all of theirs. */
function endsWithStops(lines: readonly Speech[]): boolean {
  const atEnd = lines.filter((line, index) => lines[index + 1]?.cue !== line.cue);
  const stopped = atEnd.filter((line) => ends(line, STOP) || ends(line, BREAKS_OFF));
  return stopped.length >= PUNCTUATED_SHARE * atEnd.length;
}

function belongs(before: Speech, line: Speech, isPunctuated: boolean): boolean {
  if (line.changesSpeaker || ASIDE.test(before.text) || ASIDE.test(line.text)) return false;
  if (before.cue === line.cue) return true;
  if (line.cue.from - before.cue.to >= LONG_PAUSE) return false;
  if (ends(before, BREAKS_OFF)) return TAKES_UP.test(line.text);
  if (ends(before, STOP)) return false;
  return isPunctuated || ends(before, GOES_ON);
}

// By its last characters, as these patterns would try every place of a long line.
function ends({ text }: Speech, pattern: RegExp): boolean {
  return pattern.test(text.slice(-16));
}
