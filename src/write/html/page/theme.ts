const KEY = "duiqi-theme";

type Theme = "light" | "dark";

/** Takes up what was chosen the last time; else the system decides. */
export function applySavedTheme(): void {
  const saved = savedTheme();
  if (saved === "light" || saved === "dark") document.documentElement.dataset.theme = saved;
}

/**
 * Has a button switch between light and dark.
 *
 * @param changed is called after each change of colours, the system's included
 */
export function startTheme(button: HTMLButtonElement, changed: () => void): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const current = (): Theme => {
    const chosen = document.documentElement.dataset.theme;
    return chosen === "light" || chosen === "dark" ? chosen : dark.matches ? "dark" : "light";
  };
  const update = () => {
    button.textContent = current() === "dark" ? "Light" : "Dark";
    changed();
  };
  button.addEventListener("click", () => {
    const theme = current() === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    saveTheme(theme);
    update();
  });
  dark.addEventListener("change", update);
  update();
}

// Storage may be switched off, for files from disk above all: then the choice is for this time alone.
function savedTheme(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function saveTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {}
}
