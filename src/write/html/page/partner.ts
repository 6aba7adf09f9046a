import type { BeadKind, Beads } from "./beads.js";
import { gapMessage } from "./gap-messages.js";
import type { PageSideName } from "./page-data.js";
import { made } from "./page-elements.js";
import { placeOf } from "./place.js";
import type { Choice } from "./selection.js";

const NAMES: Readonly<Record<BeadKind, string>> = {
  pair: "Pair",
  omission: "Omission",
  addition: "Addition",
};

const OPPOSITE = { source: "target", target: "source" } as const;

/** Shows in the panel what the chosen bead is, how sure that is, where it stands, and what its partner says. */
export function showPartner(panel: HTMLElement, beads: Beads, choice: Choice | undefined): void {
  panel.hidden = choice === undefined;
  if (choice === undefined) return;
  panel.dataset.kind = beads.kind(choice.bead);
  panel.replaceChildren(
    facts(beads, choice.bead),
    buttons(),
    places(beads, choice.bead),
    said(beads, choice),
  );
}

function facts(beads: Beads, bead: number): HTMLElement {
  const shape = `${beads.sentences(bead, "source").length} : ${beads.sentences(bead, "target").length}`;
  const element = made("p", [
    made("strong", NAMES[beads.kind(bead)]),
    made("span", `${bead + 1} of ${beads.count}`),
    made("span", shape, { title: "sentences of the source and of the target" }),
    made("span", `confidence ${percent(beads.confidence(bead))}`),
  ]);
  element.className = "facts";
  element.setAttribute("role", "status");
  return element;
}

function buttons(): HTMLElement {
  const button = (action: string, sign: string, label: string) =>
    made("button", sign, { type: "button", "data-action": action, "aria-label": label, title: label });
  return made(
    "p",
    [
      button("previous-bead", "↑", "Previous bead"),
      button("next-bead", "↓", "Next bead"),
      button("close-panel", "×", "Close"),
    ],
    { class: "actions" },
  );
}

function places(beads: Beads, bead: number): HTMLElement {
  const side = (name: PageSideName) => {
    const [first] = beads.sentences(bead, name);
    return first === undefined ? [] : [made("bdi", placeOf(beads.data[name], first))];
  };
  return made("p", [...side("source"), ...side("target")], { class: "places" });
}

/** The partner's text, or, of a gap, the message about it. */
function said(beads: Beads, { bead, side }: Choice): HTMLElement {
  const partner = beads.elements(bead, OPPOSITE[side]);
  if (partner.length === 0)
    return made("p", gapMessage(side, beads.sentences(bead, side)[0]!), { class: "said" });
  const { lang } = partner[0]!.closest<HTMLElement>("[lang]")!;
  return made("p", partner.map(textOf).join(lang === "en" ? " " : ""), { class: "said", lang });
}

/** A sentence without the label that may stand in it. */
function textOf(element: HTMLElement): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.nodeValue)
    .join("");
}

function percent(probability: number): string {
  return `${probability < 1 ? Math.min(99, Math.round(100 * probability)) : 100}%`;
}
