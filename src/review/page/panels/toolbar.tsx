import { fileName } from "../../../write/html/labels.js";
import { realigns } from "../state/notices.js";
import { opened } from "../state/review.js";
import { CommandButton } from "./command-button.js";
import { theme } from "./theme/theme.js";

/** What both texts are called, and buttons. */
export function Toolbar() {
  const { source, target } = opened.value!;
  return (
    <header class="bar">
      <a class="skip" href="#texts">
        Skip to the texts
      </a>
      <h1>
        <bdi title={source.path}>{fileName(source.path)}</bdi>
        <span aria-hidden="true">↔</span>
        <span class="heard">and</span>
        <bdi title={target.path}>{fileName(target.path)}</bdi>
      </h1>
      <div class="group">
        <CommandButton command="undo" icon="undo" />
        <CommandButton command="redo" icon="redo" />
      </div>
      <div class="group">
        <CommandButton command="previous-doubtful" icon="up" />
        <CommandButton command="next-doubtful" icon="down" label="Next doubtful" />
      </div>
      <div class="group">
        <CommandButton command="realign" icon="realign" label="Realign" pressed={realigns.value} />
      </div>
      <div class="group end">
        <CommandButton command="search" icon="search" label="Search" />
        <CommandButton command="export" icon="export" label="Export" />
      </div>
      <div class="group page">
        <CommandButton command="theme" icon={theme.value === "dark" ? "light" : "dark"} />
        <CommandButton command="keys" icon="keys" />
        <CommandButton command="stop" icon="stop" />
      </div>
    </header>
  );
}
