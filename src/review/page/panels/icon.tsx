/** What each icon draws, on a grid of 20 by 20, in lines. */
const PATHS = {
  undo: "M7 4 3.5 7.5 7 11M4 7.5h8a4.5 4.5 0 0 1 0 9H8",
  redo: "m13 4 3.5 3.5L13 11m3-3.5H8a4.5 4.5 0 0 0 0 9h4",
  up: "M10 16V4m-5 5 5-5 5 5",
  down: "M10 4v12m-5-5 5 5 5-5",
  search: "M8.75 14a5.25 5.25 0 1 0 0-10.5 5.25 5.25 0 0 0 0 10.5Zm3.9-1.35L17 17",
  export: "M10 3v9.5m-4-4 4 4 4-4M3.5 13v3.5h13V13",
  realign: "M3 5.5h5l4 9h5M3 14.5h5l1.4-3.2m1.4-3L12 5.5h5M14.5 3 17 5.5 14.5 8m0 4 2.5 2.5-2.5 2.5",
  keys: "M2.5 5.5h15v9h-15zM5.5 8.5h.01m2.99 0h.01m2.99 0h.01m2.98 0h.01M6.5 11.75h7",
  light:
    "M10 13.25a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5ZM10 2v1.75m0 12.5V18M2 10h1.75m12.5 0H18M4.35 4.35l1.2 1.2m8.9 8.9 1.2 1.2m0-11.3-1.2 1.2m-8.9 8.9-1.2 1.2",
  dark: "M16.5 11.9A7 7 0 0 1 8.1 3.5a7 7 0 1 0 8.4 8.4Z",
  stop: "M10 2.75v7M6 5a7 7 0 1 0 8 0",
  close: "m5 5 10 10M15 5 5 15",
  done: "m4 10.5 4 4 8-9",
  people:
    "M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 16c0-3 2-4.5 5-4.5s5 1.5 5 4.5m.5-12a2.75 2.75 0 0 1 0 5.5m1.5 2.2c2 .6 3 2 3 4.3",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon, as large as the text around it; it says nothing to those who listen. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
