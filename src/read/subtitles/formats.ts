import type { TextFormat } from "../reader.js";

export const srt: TextFormat = {
  title: "SubRip subtitles (SRT)",
  content: "text",
  extensions: [".srt"],
  begins: /^\s{0,9}(?:\d{1,9}[ \t]{0,9}(?:\r\n?|\n))?[ \t]{0,9}\d{1,4}:[\d:,.]{3,20}[ \t]{0,9}-->/,
  read: async (text, context) => (await import("./srt.js")).readSrt(text, context),
};

export const vtt: TextFormat = {
  title: "WebVTT subtitles",
  content: "text",
  extensions: [".vtt"],
  begins: /^WEBVTT(?=\s|$)/,
  read: async (text, context) => (await import("./vtt.js")).readVtt(text, context),
};
