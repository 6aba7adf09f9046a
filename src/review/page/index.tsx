import { render } from "preact";
import { App } from "./app.js";
import { startKeyboard } from "./keyboard.js";
import { startLeaving } from "./panels/notices/leaving.js";
import { startPassing } from "./panels/notices/passing.js";
import { Unopened } from "./panels/stop/unopened.js";
import { startTheme } from "./panels/theme/theme.js";
import { startWindow } from "./panels/window.js";
import { open } from "./server/act.js";
import { listen } from "./server/events.js";

const page = document.getElementById("app")!;

// Before anything is drawn, so that a dark page does not flash white.
startTheme();
try {
  await open();
  render(<App />, page);
  startWindow();
  startLeaving();
  startPassing();
  startKeyboard();
  listen();
} catch (error) {
  render(<Unopened reason={(error as Error).message} />, page);
}
