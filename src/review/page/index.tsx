import { render } from "preact";
import { App } from "./app.js";
import { startKeyboard } from "./keyboard.js";
import { open } from "./server/act.js";
import { listen } from "./server/events.js";

await open();
render(<App />, document.getElementById("app")!);
listen();
startKeyboard();
