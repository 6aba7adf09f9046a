import { LOW_CONFIDENCE } from "../../../record/pairs.js";
import { percent } from "../../../write/html/labels.js";
import { isPairRow, type Row } from "../../review.js";

/** How a row stands: what was said of it, or else what the search makes of it. */
export interface Standing {
  /** Names its look, and its icon but for what is sure. */
  readonly kind:
    | "confirmed"
    | "corrected"
    | "accepted"
    | "to-fix"
    | "omission"
    | "addition"
    | "unsure"
    | "sure";
  /** What is shown beside the icon, if anything. */
  readonly label: string;
  /** The same in full. */
  readonly title: string;
}

/** How a row stands, for people. */
export function standingOf(row: Row): Standing {
  switch (row.verdict) {
    case "confirmed":
      return { kind: "confirmed", label: "", title: "Confirmed" };
    case "accepted":
      return { kind: "accepted", label: "", title: `Accepted ${gapName(row)}` };
    case "to-fix":
      return { kind: "to-fix", label: "fix", title: `${capital(gapName(row))}, to be fixed` };
    case "corrected":
      return { kind: "corrected", label: "", title: "Corrected by hand, not confirmed yet" };
    default:
      return searched(row);
  }
}

/** What a row with text on one side alone is. */
export function gapName({ target }: Pick<Row, "target">): "omission" | "addition" {
  return target === 0 ? "omission" : "addition";
}

function searched(row: Row): Standing {
  const label = percent(row.confidence);
  if (!isPairRow(row)) {
    const kind = gapName(row);
    return { kind, label: "", title: `${capital(kind)}, not checked, confidence ${label}` };
  }
  if (row.confidence < LOW_CONFIDENCE)
    return { kind: "unsure", label, title: `Low confidence: ${label}, not checked` };
  return { kind: "sure", label, title: `Not checked, confidence ${label}` };
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
