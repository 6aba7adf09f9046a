import { type Draft, draft, type Notation, spelled } from "./notation.js";

/** Currencies before an amount, and what stands before a year: no part of a name. */
const NO_NAME =
  /^(?:RMB|USD|EUR|GBP|CNY|HKD|AUD|CAD|JPY|NZD|SGD|TWD|CHF|Rs|R|US|HK|AU|NT|mid|early|late|pre|post|circa|ca?|No|no|p|pp|vol|fig|Fig|Vol|aged?)$/;

/**
 * What both languages write in digits and that is no plain number: links, names with digits in them, versions, times
 * of day, and list numbers.
 */
export const DIGIT_NOTATIONS: readonly Notation[] = [
  // 1. or （2） before an item, which one side may leave to its layout
  {
    pattern: /^\s*[(（[]?\d{1,3}(?:[)）\]、]|[.．](?=\s|\p{Script=Han}))/gu,
    read: ([written]) => markerOf(written),
  },
  // 1.1 before a heading
  {
    pattern: /^\d+(?:\.\d+)+\.?(?=\s)(?!\s*(?:hundred|thousand|million|billion|trillion|per|[%百千万亿]))/g,
    read: ([written]) => markerOf(written),
  },
  { pattern: /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；）]+/gu, read: ([link]) => digitsOf(link) },
  // COVID-19, H1N1, utf8
  {
    pattern:
      /(?<![\p{Script=Latin}\d])(\p{Script=Latin}[\p{Script=Latin}_]*)[-‐‑_]?\d[\p{Script=Latin}\d_]*(?:[-_.]?\p{Script=Latin}[\p{Script=Latin}\d_]*)*(?:\.\d+)*/gu,
    read: ([name, letters]) => (NO_NAME.test(letters!) ? [] : [nameOf(name), ...digitsOf(name)]),
  },
  // Figure 2-1, 图2.1
  {
    pattern:
      /(?<=(?:fig(?:ure|s?\.)?|table|equation|eqs?\.|section|chapter|example|[图表例节章]|方程|[公等]式) ?[(（]?)(\d+)[-–.](\d+)(?![\d%]|\.\d)/giu,
    read: ([written, first, second]) => [
      { values: [`${first}.${second}`], kind: "count", strength: "firm" },
      ...digitsOf(written),
    ],
  },
  // 3.10.1, 192.168.0.1
  {
    pattern: /(?<![\d.])\d+(?:\.\d+){2,}(?!\d)/g,
    read: ([version]) => [{ values: [version], kind: "count", strength: "firm" }],
  },
  // 100 000, if it is not two numbers
  {
    pattern: /(?<![\d.,] ?)\d{1,3}(?: \d{3})+(?![\d.,]|:\d)/g,
    read: ([digits]) => [
      draft([Number(digits.replaceAll(" ", ""))], "soft"),
      ...digits.split(" ").map((part) => draft([Number(part)], "silent")),
    ],
  },
  // 24/7: round the clock
  { pattern: /\b24\/7\b/g, read: ([always]) => digitsOf(always) },
  // 15:30, 3:30:05
  {
    pattern: /(?<!\d)([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?!\d)/dg,
    read: ([, hour, minute, second]) => [
      hourOf(Number(hour), 1),
      minutesOf(Number(minute), 2),
      ...(second === undefined ? [] : [minutesOf(Number(second), 3)]),
    ],
  },
  // .5
  {
    pattern: /(?<![\d.\p{L}])\.(\d+)(?![\d.])/gu,
    read: ([written, digits]) => [draft([Number(`0${written}`), Number(digits)], "firm")],
  },
];

/** An hour of the day, on a dial of 12 or of 24. */
export function hourOf(hour: number, group?: number): Draft {
  return draft([hour, hour > 12 ? hour - 12 : hour + 12], "firm", "count", group);
}

/** Minutes; none at all may be left out. */
export function minutesOf(minutes: number, group?: number): Draft {
  return draft([minutes], minutes === 0 ? "silent" : "firm", "count", group);
}

/** The numbers within what is more than a number, each as a whole and by its parts. */
function digitsOf(written: string): Draft[] {
  return Array.from(written.matchAll(/\d+(?:\.\d+)*/g), ([whole]) => ({
    values: [
      whole,
      spelled(Number.parseFloat(whole)),
      ...whole.split(".").map((part) => spelled(Number(part))),
    ],
    kind: "name",
    strength: "silent",
  }));
}

function markerOf(written: string): Draft[] {
  const [number] = /\d+(?:\.\d+)*/.exec(written)!;
  return [{ values: [number], kind: "marker", strength: "soft" }, ...digitsOf(written)];
}

function nameOf(name: string): Draft {
  return { values: [name.toLowerCase().replace(/[-‐‑_]/g, "")], kind: "name", strength: "soft" };
}
