import type { DifferenceKind } from "../../record/comparison.js";

/** What people call a kind of difference. */
export const KIND_NAMES: Readonly<Record<DifferenceKind, string>> = {
  partners: "other partner",
  gap: "gap in one alone",
  grouping: "merged or split",
  text: "other text",
  verdict: "other verdict",
  segmentation: "other sentences",
};
