import type { Speed } from "./results.js";
export function speedPlot(_: Speed): string {
  return "";
}
