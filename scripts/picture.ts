/**
 * Draws docs/report.svg, the picture in the README: what `align` prints for the sample pair in a terminal. Its text
 * is positioned by terminal columns, so that it looks the same with whatever fonts there are.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { displayWidth } from "../src/report/width.js";

const PAIR = "fixtures/pairs/inner-mongolia";
const SOURCE = `${PAIR}/zh.txt`;
const TARGET = `${PAIR}/en.txt`;

/** Pixels. A column is as wide as a monospaced glyph of this size; a Chinese glyph, as wide as high, nearly fills two. */
const FONT_SIZE = 14;
const CHINESE_SIZE = 16.4;
const COLUMN = 8.4;
const LINE = 21;
const MARGIN = 20;
const TITLE_BAR = 36;

const FOREGROUND = "#d3d7de";
const COLORS: Readonly<Record<string, string>> = { 31: "#ff7b72", 32: "#7ee787", 33: "#e3b341" };
const DIM = "#8b949e";
const BOLD = "#ffffff";

/** Text in one style. */
interface Run {
  readonly text: string;
  readonly color: string;
  readonly bold: boolean;
}

const command = `align ${SOURCE} ${TARGET}`;
const lines: Run[][] = [[plain("$ ", DIM), plain(command, BOLD)], [], ...parse(report())];
writeFileSync(new URL("../docs/report.svg", import.meta.url), draw(lines));

function report(): string {
  const env = { ...process.env, FORCE_COLOR: "1", NO_COLOR: "" };
  const { status, stdout, stderr } = spawnSync("node", ["bin/align.js", SOURCE, TARGET], {
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trimEnd();
}

function plain(text: string, color = FOREGROUND): Run {
  return { text, color, bold: color === BOLD };
}

/** Runs of equal style, by the escape sequences that chalk writes: colours, bold, dim, and their ends. */
function parse(output: string): Run[][] {
  let style = plain("");
  return output.split("\n").map((line) => {
    const [first, ...rest] = line.split("\u001b[");
    const runs = [{ ...style, text: first! }];
    for (const part of rest) {
      const [, code, text] = /^(\d+)m(.*)$/s.exec(part)!;
      style = styleOf(code!);
      runs.push({ ...style, text: text! });
    }
    return runs.filter(({ text }) => text !== "");
  });
}

function styleOf(code: string): Run {
  if (code === "1") return plain("", BOLD);
  return plain("", code === "2" ? DIM : COLORS[code]);
}

function draw(lines: readonly (readonly Run[])[]): string {
  const columns = Math.max(...lines.map((runs) => displayWidth(runs.map(({ text }) => text).join(""))));
  const width = Math.ceil(2 * MARGIN + columns * COLUMN);
  const height = TITLE_BAR + lines.length * LINE + MARGIN;
  const font =
    "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${font}" font-size="${FONT_SIZE}">`,
    `<title>The report of ${command} in a terminal</title>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="9" fill="#161b22" stroke="#57606a"/>`,
    ...["#ff5f57", "#febc2e", "#28c840"].map(
      (fill, i) => `<circle cx="${MARGIN + 18 * i}" cy="18" r="6" fill="${fill}"/>`,
    ),
    ...lines.flatMap((runs, index) => drawLine(runs, TITLE_BAR + (index + 0.75) * LINE)),
    "</svg>",
    "",
  ].join("\n");
}

function drawLine(runs: readonly Run[], y: number): string[] {
  let column = 0;
  const texts = runs.flatMap((run) =>
    stretches(run.text).map((text) => {
      const drawn = text.trim() === "" ? undefined : drawText({ ...run, text }, column, y);
      column += displayWidth(text);
      return drawn;
    }),
  );
  return texts.filter((text) => text !== undefined);
}

function drawText({ text, color, bold }: Run, column: number, y: number): string {
  const columns = displayWidth(text);
  const attributes = [
    `x="${(MARGIN + column * COLUMN).toFixed(1)}" y="${y}" textLength="${(columns * COLUMN).toFixed(1)}" fill="${color}"`,
    columns === 2 * [...text].length ? `font-size="${CHINESE_SIZE}"` : "",
    bold ? 'font-weight="bold"' : "",
    'xml:space="preserve"',
  ];
  return `<text ${attributes.filter((attribute) => attribute !== "").join(" ")}>${escaped(text)}</text>`;
}

/** Parts of equal character width: fonts mix the two in other proportions than terminals do. */
function stretches(text: string): string[] {
  const parts: string[] = [];
  for (const character of text) {
    const last = parts.at(-1);
    const same = last !== undefined && displayWidth(last) === displayWidth(character) * [...last].length;
    if (same) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
