import { signal } from "@preact/signals";
import { connection } from "../../state/connection.js";
import { type Notice, notice, tabs, warning } from "../../state/notices.js";
import { Icon } from "../icon.js";
import { told, toldOfTabs } from "./told.js";

/** For how many tabs the person has read that there are so many. */
const tabsRead = signal(1);

/** What stays until it was read, above the texts: that nothing is saved any more, who else is at work. */
export function Warnings() {
  const now = told(connection.value, notice.value);
  const ofTabs = tabs.value > tabsRead.value ? toldOfTabs(tabs.value) : "";
  return (
    <>
      <div role="alert">
        {now?.kind === "failure" && (
          <Strip {...now} {...(connection.value !== "lost" && { close: dismiss })} />
        )}
      </div>
      <div role="status">
        {warning.value !== undefined && <Strip kind="refused" text={warning.value} close={readWarning} />}
        {ofTabs !== "" && <Strip kind="info" text={ofTabs} close={readTabs} />}
      </div>
    </>
  );
}

/** What the last action came to, over the texts, so that they stay where they are. */
export function Remark() {
  const now = told(connection.value, notice.value);
  return (
    <div class="remark" role="status">
      {now !== undefined && now.kind !== "failure" && <Strip {...now} close={dismiss} />}
    </div>
  );
}

interface StripProps extends Notice {
  readonly close?: () => void;
}

function Strip({ kind, text, close }: StripProps) {
  return (
    <div class={`notice ${kind}`}>
      <p>{capitalised(text)}</p>
      {close && (
        <button type="button" class="plain" onClick={close} title="Dismiss">
          <Icon name="close" />
          <span class="heard">Dismiss</span>
        </button>
      )}
    </div>
  );
}

/** Refusals are parts of sentences, as the command line says them. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function dismiss(): void {
  notice.value = undefined;
}

function readWarning(): void {
  warning.value = undefined;
}

function readTabs(): void {
  tabsRead.value = tabs.value;
}
