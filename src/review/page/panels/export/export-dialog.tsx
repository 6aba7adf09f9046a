import { signal } from "@preact/signals";
import { dialog } from "../../state/dialog.js";
import { opened } from "../../state/review.js";
import { Dialog } from "../dialog.js";
import { Icon } from "../icon.js";
import { counts } from "../progress/state.js";
import { type Choice, choicesOf, exportAddress } from "./formats.js";

/** What was chosen the last time. */
const format = signal("tmx");
const confirmed = signal(false);

/** Where the review is taken from the page as a file, in any format. */
export function ExportDialog() {
  if (dialog.value !== "export") return null;
  const choices = choicesOf(opened.value!.formats);
  const chosen = choices.find(({ name }) => name === format.value) ?? choices[0]!;
  const pairs = counts.value.confirmed;
  const alone = confirmed.value && pairs > 0;
  return (
    <Dialog name="export" title="Export">
      <fieldset>
        <legend>What</legend>
        <Radio name="pairs" checked={!alone} choose={() => (confirmed.value = false)}>
          Everything
        </Radio>
        <Radio name="pairs" checked={alone} disabled={pairs === 0} choose={() => (confirmed.value = true)}>
          Confirmed pairs alone
          <small>{pairs === 0 ? "none yet" : pairs.toLocaleString("en")}</small>
        </Radio>
      </fieldset>
      <fieldset class="formats">
        <legend>Format</legend>
        {choices.map((choice) => (
          <FormatRadio key={choice.name} {...choice} checked={choice === chosen} />
        ))}
      </fieldset>
      <p class="actions">
        <a class="primary" data-first href={exportAddress(chosen.name, alone)} download>
          <Icon name="export" />
          Download {chosen.title} <span>({chosen.extension})</span>
        </a>
      </p>
    </Dialog>
  );
}

function FormatRadio({ name, title, use, checked }: Choice & { readonly checked: boolean }) {
  return (
    <Radio name="format" checked={checked} choose={() => (format.value = name)}>
      {title}
      <small>{use}</small>
    </Radio>
  );
}

interface RadioProps {
  readonly name: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly choose: () => void;
  readonly children: preact.ComponentChildren;
}

function Radio({ name, checked, disabled = false, choose, children }: RadioProps) {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={checked} disabled={disabled} onChange={choose} />
      <span>{children}</span>
    </label>
  );
}
