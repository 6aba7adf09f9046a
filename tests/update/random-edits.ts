import type { Bitext, Side } from "../../src/record/bitext.js";

/** A sentence of a text that is edited: what it was in the record, if nobody has touched it. */
export interface Piece {
  readonly text: string;
  /** Its index in the record; missing if it is new, changed or moved. */
  readonly index?: number;
}

/** A text as its paragraphs' sentences. */
export type Text = readonly (readonly Piece[])[];

/** A random number of a whole, from 0. */
export type Random = (below: number) => number;

/** Random numbers that are the same for a seed: mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** A side of a record as it stands in its input. */
export function textOf(record: Bitext, side: Side): Text {
  const { paragraphs, sentences } = record[side];
  const text: Piece[][] = paragraphs.map(() => []);
  sentences.forEach((sentence, index) => {
    const { original = sentence.text } = sentence;
    const paragraph = text[sentence.paragraph]!;
    const last = paragraph.at(-1);
    if (sentence.continues && last) paragraph[paragraph.length - 1] = { ...last, text: last.text + original };
    else paragraph.push({ text: original, index });
  });
  return text;
}

const NEW: Readonly<Record<"zh" | "en", readonly string[]>> = {
  zh: ["这是后来加上的一句话。", "市政府昨天表示，工程将在三月完工。", "好的。", "他们没有回答记者的问题。"],
  en: [
    "This sentence was added later.",
    "The city said yesterday that the works would end in March.",
    "All right.",
    "They did not answer the reporters' questions.",
  ],
};

/** A text with one random edit. */
export function edited(text: Text, language: "zh" | "en", random: Random): Text {
  const at = random(text.length);
  const paragraph = text[at]!;
  const k = random(paragraph.length);
  const fresh = { text: NEW[language][random(NEW[language].length)]! };
  const put = (...paragraphs: (readonly Piece[])[]): Text => [
    ...text.slice(0, at),
    ...paragraphs.filter((pieces) => pieces.length > 0),
    ...text.slice(at + 1),
  ];
  switch (random(8)) {
    case 0:
      return text.length > 3 ? put(paragraph.toSpliced(k, 1)) : text;
    case 1:
      return put(paragraph.toSpliced(k, 0, fresh));
    case 2:
      return put(paragraph.toSpliced(k, 1, { text: changedText(paragraph[k]!.text, language, random) }));
    case 3:
      return put(swapped(paragraph, k));
    case 4:
      return moved(text, at, random(text.length));
    case 5:
      return put(paragraph.slice(0, k), paragraph.slice(k));
    case 6:
      return at + 1 < text.length
        ? [...text.slice(0, at), [...paragraph, ...text[at + 1]!], ...text.slice(at + 2)]
        : text;
    default:
      return put(paragraph, [fresh]);
  }
}

/** A sentence with a word more, or one less. */
function changedText(text: string, language: "zh" | "en", random: Random): string {
  if (language === "zh") return `${["其实", "后来", "据说"][random(3)]}${text}`;
  return random(2) === 0 || !text.includes(" ") ? `Later, ${text}` : text.slice(text.indexOf(" ") + 1);
}

function swapped(paragraph: readonly Piece[], k: number): readonly Piece[] {
  if (k + 1 >= paragraph.length) return paragraph;
  return paragraph.toSpliced(k, 2, touched(paragraph[k + 1]!), touched(paragraph[k]!));
}

/** What a paragraph has passed is not where it was, either: a diff cannot know which of both has moved. */
function moved(text: Text, from: number, to: number): Text {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const order = text.toSpliced(from, 1).toSpliced(to, 0, text[from]!);
  if (from === to) return text;
  return order.map((paragraph, index) => (index < low || index > high ? paragraph : paragraph.map(touched)));
}

function touched({ text }: Piece): Piece {
  return { text };
}

/** The text as a file holds it. */
export function fileOf(text: Text, language: "zh" | "en"): string {
  const space = language === "zh" ? "" : " ";
  return text.map((paragraph) => `${paragraph.map((piece) => piece.text).join(space)}\n`).join("\n");
}
