import type { Command } from "../command.js";
import { turn } from "../server/act.js";
import { dialog } from "../state/dialog.js";
import { realigns } from "../state/notices.js";
import { depths } from "../state/review.js";
import { counts, goToNext } from "./progress/state.js";
import { openSearch, stepToHit } from "./search/state.js";
import { switchTheme } from "./theme/theme.js";

/** What the panels offer to do. */
export const panelCommands: readonly Command[] = [
  {
    id: "next-doubtful",
    name: "Next doubtful row",
    group: "Go",
    keys: ["n"],
    isPossible: () => counts.value.doubtful > 0,
    run: () => goToNext("doubtful", 1),
  },
  {
    id: "previous-doubtful",
    name: "Previous doubtful row",
    group: "Go",
    keys: ["p"],
    isPossible: () => counts.value.doubtful > 0,
    run: () => goToNext("doubtful", -1),
  },
  {
    id: "next-unchecked",
    name: "Next row that is not checked",
    group: "Go",
    keys: ["u"],
    isPossible: () => counts.value.unchecked > 0,
    run: () => goToNext("unchecked", 1),
  },
  {
    id: "search",
    name: "Search both texts",
    group: "Go",
    keys: ["/", "Ctrl+F"],
    run: openSearch,
  },
  { id: "next-hit", name: "Next place found", group: "Go", keys: ["F3"], run: () => stepToHit(1) },
  {
    id: "previous-hit",
    name: "Previous place found",
    group: "Go",
    keys: ["Shift+F3"],
    run: () => stepToHit(-1),
  },
  {
    id: "undo",
    name: "Undo",
    group: "Correct",
    keys: ["Ctrl+Z"],
    isPossible: () => depths.value.undo > 0,
    run: () => void turn("undo"),
  },
  {
    id: "redo",
    name: "Redo",
    group: "Correct",
    keys: ["Ctrl+Shift+Z", "Ctrl+Y"],
    isPossible: () => depths.value.redo > 0,
    run: () => void turn("redo"),
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
