import { commands } from "../../commands.js";
import { dialog } from "../../state/dialog.js";
import { Dialog } from "../dialog.js";
import { grouped } from "./grouped.js";
import { isMac } from "./is-mac.js";
import { keyParts } from "./key-names.js";

/** The list of keys. */
export function KeyList() {
  if (dialog.value !== "keys") return null;
  return (
    <Dialog name="keys" title="Keys">
      <div class="key-groups">
        {grouped(commands).map((each) => (
          <section key={each.group}>
            <h3>{each.group}</h3>
            <dl>
              {each.commands.map(({ id, name, keys }) => (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd>
                    {keys.map((key) => (
                      <Key key={key} name={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Key({ name }: { readonly name: string }) {
  return (
    <span class="key">
      {keyParts(name, isMac).map((part) => (
        <kbd key={part}>{part}</kbd>
      ))}
    </span>
  );
}
