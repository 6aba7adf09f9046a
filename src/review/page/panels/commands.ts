import type { Command } from "../command.js";
import { dialog } from "../state/dialog.js";
import { notice, realigns } from "../state/notices.js";
import { counts, goToNext } from "./progress/state.js";
import { hits, openSearch, stepToHit } from "./search/state.js";
import { switchTheme } from "./theme/theme.js";

/** What the panels offer to do. */
export const panelCommands: readonly Command[] = [
  {
    id: "next-to-fix",
    name: "Next gap to fix",
    group: "Go",
    keys: ["g"],
    isPossible: () => counts.value.toFix > 0,
    run: () => goToNext("toFix", 1),
  },
  {
    id: "search",
    name: "Search both texts",
    group: "Go",
    keys: ["/", "Ctrl+F"],
    run: openSearch,
  },
  {
    id: "next-hit",
    name: "Next place found",
    group: "Go",
    keys: ["F3"],
    isPossible: hasHits,
    run: () => stepToHit(1),
  },
  {
    id: "previous-hit",
    name: "Previous place found",
    group: "Go",
    keys: ["Shift+F3"],
    isPossible: hasHits,
    run: () => stepToHit(-1),
  },
  {
    id: "realign",
    name: "Realign after corrections",
    group: "Correct",
    keys: ["r"],
    run: switchRealigning,
  },
  { id: "theme", name: "Switch between light and dark", group: "Look", keys: [], run: switchTheme },
  {
    id: "keys",
    name: "Show the keys",
    group: "Look",
    keys: ["?"],
    run: () => {
      dialog.value = "keys";
    },
  },
  {
    id: "export",
    name: "Export",
    group: "File",
    keys: ["x"],
    run: () => {
      dialog.value = "export";
    },
  },
  {
    id: "stop",
    name: "Stop the review",
    group: "File",
    keys: [],
    run: () => {
      dialog.value = "stop";
    },
  },
];

function switchRealigning(): void {
  realigns.value = !realigns.value;
  const text = realigns.value
    ? "After a correction, what nobody has checked or corrected is aligned again."
    : "After a correction, all other rows stay as they are.";
  notice.value = { kind: "info", text };
}

function hasHits(): boolean {
  return hits.value.length > 0;
}
