import type { ComponentChildren } from "preact";
import { connection } from "../state/connection.js";
import { ExportDialog } from "./export/export-dialog.js";
import { KeyList } from "./keys/key-list.js";
import { Minimap } from "./minimap/minimap.js";
import { Remark, Warnings } from "./notices/notices.js";
import { Status } from "./progress/status.js";
import { SearchBar } from "./search/search-bar.js";
import { StopDialog } from "./stop/stop-dialog.js";
import { Stopped } from "./stop/stopped.js";
import { Toolbar } from "./toolbar.js";

/** What is said and offered around the table. */
export function Panels({ children }: { readonly children: ComponentChildren }) {
  if (connection.value === "stopped") return <Stopped />;
  return (
    <div class="desk">
      <Toolbar />
      <div class="told">
        <SearchBar />
        <Warnings />
      </div>
      <div class="texts" id="texts" tabIndex={-1}>
        {children}
      </div>
      <Remark />
      <Minimap />
      <Status />
      <KeyList />
      <ExportDialog />
      <StopDialog />
    </div>
  );
}
