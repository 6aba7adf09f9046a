/** Lines of icons, in a square of 16. */
const LINES = {
  confirmed: "M3.5 8.5l3 3 6-7",
  corrected: "M3 13l.6-2.6 7-7a1.1 1.1 0 0 1 1.6 0l.4.4a1.1 1.1 0 0 1 0 1.6l-7 7L3 13z",
  accepted: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M5 8.2l2.1 2.1L11 6",
  "to-fix": "M4 14V2.5M4 3h8l-1.8 2.75L12 8.5H4",
  omission: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M4.5 8h7",
  addition: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M4.5 8h7M8 4.5v7",
  unsure: "M8 2.2l6.3 11.3H1.7L8 2.2zM8 6.5v3.3M8 11.4v.6",
  confirm: "M3.5 8.5l3 3 6-7",
  "confirm-up-to-here": "M3 6l2.5 2.5 5-5.5M3 11l2.5 2.5 5-5.5M13 3v9",
  split: "M1.5 8h13M8 5.5V1.5M6 3.5l2-2 2 2M8 10.5v4M6 12.5l2 2 2-2",
  "merge-above": "M2 2.5h12M8 13.5V6M5 8.5L8 5.5l3 3",
  "merge-below": "M2 13.5h12M8 2.5V10M5 7.5l3 3 3-3",
  "shift-up": "M5 13V3.5M2.5 6L5 3.5 7.5 6M11 13V3.5M8.5 6L11 3.5 13.5 6",
  "shift-down": "M5 3v9.5M2.5 10L5 12.5 7.5 10M11 3v9.5M8.5 10l2.5 2.5 2.5-2.5",
  edit: "M3 13l.6-2.6 7-7a1.1 1.1 0 0 1 1.6 0l.4.4a1.1 1.1 0 0 1 0 1.6l-7 7L3 13z",
  "take-back": "M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.5 4L3 6.5 5.5 9",
  realigned: "M13 5.5A5.5 5.5 0 0 0 3.2 5M3 10.5a5.5 5.5 0 0 0 9.8.5M13.2 2.5v3h-3M2.8 13.5v-3h3",
} as const;

export type IconName = keyof typeof LINES;

/** An icon, which says nothing to those who listen: a name stands beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`sign sign-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={LINES[name]} />
    </svg>
  );
}
