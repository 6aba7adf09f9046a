import type { RefObject } from "preact";
import { fileName, sideTitle } from "../../../write/html/labels.js";
import type { Side } from "../../review.js";
import { opened, review } from "../state/review.js";
import { COLUMN } from "./cell.js";

/** What the columns hold. */
export function Headings({ element }: { readonly element: RefObject<HTMLDivElement | null> }) {
  return (
    <div role="row" aria-rowindex={1} class="headings" ref={element}>
      <span role="columnheader" aria-colindex={1} class="heading">
        <span aria-hidden="true">#</span>
        <span class="heard">Row and how it stands</span>
      </span>
      <SideHeading side="source" />
      <SideHeading side="target" />
      <span role="columnheader" aria-colindex={4} class="heard">
        Actions
      </span>
    </div>
  );
}

function SideHeading({ side }: { readonly side: Side }) {
  const info = opened.value![side];
  const count = review.value[side].length;
  return (
    <span role="columnheader" aria-colindex={COLUMN[side]} class={`heading ${side}`} title={info.path}>
      <strong>{fileName(info.path)}</strong>{" "}
      <span class="about">
        {sideTitle(info)}, {count.toLocaleString("en")} sentences
      </span>
    </span>
  );
}
