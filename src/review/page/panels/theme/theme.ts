import { computed, effect, signal } from "@preact/signals";

/** What a page is painted in. */
export type Theme = "light" | "dark";

/** The name of the cookie that keeps the choice: unlike storage, it is not bound to the port, which is another each time. */
const COOKIE = "duiqi-theme";

/** How long a choice is kept, in seconds: a year. */
const KEPT = 31_536_000;

const system = matchMedia("(prefers-color-scheme: dark)");
const ofSystem = signal<Theme>(system.matches ? "dark" : "light");
const chosen = signal<Theme | undefined>(savedTheme(document.cookie));

/** What the page is painted in now: what was chosen, or else what the system is in. */
export const theme = computed(() => chosen.value ?? ofSystem.value);

/** Has the page follow the choice and the system. */
export function startTheme(): void {
  system.addEventListener("change", () => {
    ofSystem.value = system.matches ? "dark" : "light";
  });
  effect(() => {
    if (chosen.value !== undefined) document.documentElement.dataset.theme = chosen.value;
  });
}

/** Paints the page the other way, this time and the next. */
export function switchTheme(): void {
  chosen.value = theme.value === "dark" ? "light" : "dark";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
  document.cookie = `${COOKIE}=${chosen.value}; path=/; max-age=${KEPT}; samesite=strict`;
}

function savedTheme(cookies: string): Theme | undefined {
  const [, saved] = new RegExp(`(?:^|; )${COOKIE}=(light|dark)(?:;|$)`).exec(cookies) ?? [];
  return saved as Theme | undefined;
}
