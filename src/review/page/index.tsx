import { render } from "preact";
import { App } from "./app.js";
import { startLeaving } from "./panels/notices/leaving.js";
import { startTheme } from "./panels/theme/theme.js";
import { startWindow } from "./panels/window.js";
import { open } from "./server/act.js";
import { listen } from "./server/events.js";

// Before anything is drawn, so that a dark page does not flash white.
startTheme();
await open();
render(<App />, document.getElementById("app")!);
startWindow();
startLeaving();
listen();
