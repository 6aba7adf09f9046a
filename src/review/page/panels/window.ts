import { effect } from "@preact/signals";
import { fileName } from "../../../write/html/labels.js";
import { opened } from "../state/review.js";
import { counts } from "./progress/state.js";

/** A pair of rows, one of them checked. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f5673"/><path d="M7 10h7M18 10h7M7 22h7" stroke="#fff" stroke-width="3" stroke-linecap="round"/><path d="m18 21.5 2.5 2.5 5-5.5" fill="none" stroke="#8fd3a6" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>',
)}`;

/** Has the window say how far which review is, with an icon of its own. */
export function startWindow(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]') ?? document.createElement("link");
  document.head.append(Object.assign(icon, { rel: "icon", href: ICON }));
  effect(() => {
    if (opened.value === undefined) return;
    const { source, target } = opened.value;
    document.title = `${counts.value.percent} % – ${fileName(source.path)} ↔ ${fileName(target.path)}`;
  });
}
