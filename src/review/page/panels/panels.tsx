import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { connection } from "../state/notices.js";
import { ExportDialog } from "./export/export-dialog.js";
import { KeyList } from "./keys/key-list.js";
import { Minimap } from "./minimap/minimap.js";
import { Remark, Warnings } from "./notices/notices.js";
import { Status } from "./progress/status.js";
import { startHighlights } from "./search/highlights.js";
import { SearchBar } from "./search/search-bar.js";
import { StopDialog } from "./stop/stop-dialog.js";
import { Stopped } from "./stop/stopped.js";
import { Toolbar } from "./toolbar.js";

/** What is said and offered around the table. */
export function Panels({ children }: { readonly children: ComponentChildren }) {
  return connection.value === "stopped" ? <Stopped /> : <Desk>{children}</Desk>;
}

function Desk({ children }: { readonly children: ComponentChildren }) {
  const texts = useRef<HTMLDivElement>(null);
  useEffect(() => startHighlights(texts.current!), []);
  return (
    <div class="desk">
      <Toolbar />
      <div class="told">
        <SearchBar />
        <Warnings />
      </div>
      <div class="texts" id="texts" tabIndex={-1} ref={texts}>
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
