import { expect, test } from "@jest/globals";
import { halfSipHash } from "../../src/write/half-sip-hash.js";

// HalfSipHash-2-4-64 of the bytes 00 01 02 …, as many as given, from the reference implementation's vectors.
test.each([
  [0, "218d1f59b9b83cc8"],
  [2, "064f39ef7c50eb57"],
  [4, "d5e78a175be52ea1"],
  [6, "ce3e91358aa2bc25"],
  [8, "edfee820bce4858c"],
  [10, "95b0469f06a6f2ee"],
  [34, "8324e4d7528f9830"],
])("is that of the reference for %i bytes", (length, expected) => {
  const text = Buffer.from(Array.from({ length }, (_, index) => index)).toString("utf16le");
  const state = new Int32Array(4);
  halfSipHash(text, state);
  expect(Buffer.from(state.buffer, 0, 8).toString("hex")).toBe(expected);
});
