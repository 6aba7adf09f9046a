/** Colours that are legible on the sheet, which is opaque so that a page's own background does not matter. */
export const COLORS = {
  sheet: "#f8f9fb",
  edge: "#d0d7de",
  square: "#ffffff",
  rule: "#eceff3",
  diagonal: "#8c959f",
  ink: "#1f2328",
  muted: "#59636e",
  beads: "#c3cbd5",
  accent: "#0a6c74",
} as const;

/** Pixels. */
export const SIZES = { heading: 20, name: 15, text: 12.5, small: 10.5, tiny: 9 } as const;

/** For the whole document; texts inherit it. */
export const FONT =
  "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', Helvetica, Arial, sans-serif";

/** How a text is set; by default in ink, of text size, to the right of its place. */
export interface TextStyle {
  readonly size?: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right";
  /** Degrees, counter-clockwise. */
  readonly rotation?: number;
}

/** A chart's text whose middle line is at `y`. */
export function textAt(x: number, y: number, text: string, style: TextStyle = {}): object {
  const { size = SIZES.text, fill = COLORS.ink, bold = false, align = "left", rotation = 0 } = style;
  return {
    type: "text",
    silent: true,
    x,
    y,
    rotation: (rotation * Math.PI) / 180,
    style: {
      text,
      fill,
      align,
      verticalAlign: "middle",
      fontFamily: "inherit",
      fontSize: size,
      fontWeight: bold ? 600 : 400,
    },
  };
}

/** A share as `.025` or, of one digit, `.2`. */
export function share(value: number, digits: number): string {
  return value.toFixed(digits).replace(/^0(?=\.)/, "");
}

/** A count as `1 065`. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
}

/** An axis of shares, 0 to 1. Without containShape, bars do not push its ends inwards. */
export const SHARE_AXIS = {
  type: "value",
  min: 0,
  max: 1,
  interval: 0.2,
  containShape: false,
  axisTick: { show: false },
} as const;

/** Its labels. */
export const SHARE_TICKS = {
  color: COLORS.muted,
  fontSize: SIZES.small,
  formatter: (value: number) => (Number.isInteger(value) ? String(value) : share(value, 1)),
} as const;
