import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pieces } from "../../bench/pieces.js";
import { anyDocument, expectComplete, pairs } from "./documents.js";

describe("pieces", () => {
  test("hold all of a document in order, each complete and none too long", () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 1, max: 12 }), (document, longest) => {
        const cut = pieces(document, longest);
        for (const piece of cut) {
          expectComplete(piece);
          expect(piece.beads.length).toBeLessThanOrEqual(longest);
          expect(piece.beads.length).toBeGreaterThan(0);
        }
        expect(cut.flatMap(({ source }) => source)).toEqual(document.source);
        expect(cut.flatMap(({ target }) => target)).toEqual(document.target);
        expect(cut.flatMap(pairs)).toEqual(pairs(document));
      }),
    );
  });
});
