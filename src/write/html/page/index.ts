import { startReport } from "./report.js";
import { applySavedTheme } from "./theme.js";

// Before anything is drawn, so that a dark page does not flash white.
applySavedTheme();
document.addEventListener("DOMContentLoaded", startReport);
