import { allocateZeroed } from "./memory";
import { Ints, Longs } from "./numbers";
import { Band, Links, WordTable } from "./words";

/**
 * Moves a span of sentences along one side and keeps what its words are linked to among the words of the other side
 * that the band lets it meet.
 */
@unmanaged
export class SlidingSpan {
  spans: WordTable;
  words: WordTable;
  links: Links;
  band: Band;
  /** Sentences of the longest spans; at most 6. */
  longest: i32;
  /** The next sentence to join. */
  next: i32;
  /** How often each type stands in the window: words `from` to `to` of the other side. */
  inWindow: Ints;
  from: i32;
  to: i32;
  /** By type: the strongest link to it from each sentence of the span, a byte each, the first in the lowest. */
  bySentence: Longs;
  /** By type: the strongest from the first sentence, from the first two, and so on. */
  bySpan: Longs;
  /** The types that have any. */
  linked: Ints;
  linkedCount: i32;
}

/** A span before the first sentence. */
export function slidingSpan(
  spans: WordTable,
  words: WordTable,
  links: Links,
  band: Band,
  longest: i32,
): SlidingSpan {
  const span = changetype<SlidingSpan>(allocateZeroed(offsetof<SlidingSpan>()));
  span.spans = spans;
  span.words = words;
  span.links = links;
  span.band = band;
  span.longest = longest;
  span.inWindow = Ints.zeros(words.types);
  span.bySentence = Longs.zeros(words.types);
  span.bySpan = Longs.zeros(words.types);
  span.linked = Ints.zeros(words.types);
  return span;
}

/** Moves the span to start with sentence i; asked for each in turn. */
export function moveTo(span: SlidingSpan, i: i32): void {
  if (i > 0) leave(span);
  const end = min(i + span.longest, span.spans.sentences);
  for (; span.next < end; span.next++) join(span, span.next, span.next - i);
  accumulate(span);
}

/** Adds the links of a sentence as the span's last, which stands at a place of it. */
function join(span: SlidingSpan, sentence: i32, place: i32): void {
  moveWindow(span, sentence);
  const start = span.links.start;
  const other = span.links.other;
  const strength = span.links.strength;
  const type = span.spans.type;
  const inWindow = span.inWindow;
  const bySentence = span.bySentence;
  const linked = span.linked;
  const shift = (<u64>place) << 3;
  let count = span.linkedCount;
  const lastWord = span.spans.start[sentence + 1];
  for (let t = span.spans.start[sentence]; t < lastWord; t++) {
    const end = start[type[t] + 1];
    for (let k = start[type[t]]; k < end; k++) {
      const to = other[k];
      if (inWindow[to] === 0) continue;
      const known = bySentence[to];
      if (known === 0) linked[count++] = to;
      const before = known >> shift;
      const now = <u64>strength[k];
      if (now > before) bySentence[to] = known + ((now - before) << shift);
    }
  }
  span.linkedCount = count;
}

/** Moves the window to all that a span with this sentence may meet. */
function moveWindow(span: SlidingSpan, sentence: i32): void {
  const longest = span.longest;
  const start = span.words.start;
  const type = span.words.type;
  const inWindow = span.inWindow;
  const from = start[span.band.low[max(0, sentence - longest + 1)]];
  const to = start[span.band.high[min(span.spans.sentences, sentence + longest)]];
  for (; span.to < to; span.to++) inWindow[type[span.to]] = inWindow[type[span.to]] + 1;
  for (; span.from < from; span.from++) inWindow[type[span.from]] = inWindow[type[span.from]] - 1;
}

/** The links of spans from those of their sentences: the strongest so far. */
function accumulate(span: SlidingSpan): void {
  for (let k = 0; k < span.linkedCount; k++) {
    const type = span.linked[k];
    let sentences = span.bySentence[type];
    let strongest = sentences & 0xff;
    let spans = strongest;
    for (let shift = 8; shift < 64; shift += 8) {
      sentences >>= 8;
      strongest = max(strongest, sentences & 0xff);
      spans |= strongest << shift;
    }
    span.bySpan[type] = spans;
  }
}

/** Takes the span's first sentence out. */
function leave(span: SlidingSpan): void {
  let kept = 0;
  for (let k = 0; k < span.linkedCount; k++) {
    const type = span.linked[k];
    const rest = span.bySentence[type] >> 8;
    span.bySentence[type] = rest;
    if (rest !== 0) span.linked[kept++] = type;
    else span.bySpan[type] = 0;
  }
  span.linkedCount = kept;
}
