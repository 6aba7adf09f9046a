import type { Command } from "../command.js";
import { dialog } from "../state/dialog.js";
import { realigns } from "../state/notices.js";
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
    name: "Realign the rest after a correction, or leave it",
    group: "Correct",
    keys: ["r"],
    run: () => {
      realigns.value = !realigns.value;
    },
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

function hasHits(): boolean {
  return hits.value.length > 0;
}
