import type { BeadKind, Beads } from "./beads.js";
import { gapMessage } from "./gap-messages.js";
import type { PageVerdict } from "./page-data.js";
import { made } from "./page-elements.js";
import { placeOf } from "./place.js";
import type { Choice } from "./selection.js";

const NAMES: Readonly<Record<BeadKind, string>> = {
  pair: "Pair",
  omission: "Omission",
  addition: "Addition",
};

const STANDINGS: Readonly<Record<PageVerdict, string>> = {
  confirmed: "confirmed",
  corrected: "corrected, not confirmed yet",
  accepted: "accepted",
  "to-fix": "to fix",
};

const OPPOSITE = { source: "target", target: "source" } as const;

/** Shows in the panel what the chosen bead is, how sure that is, where it stands, and what its partner says. */
export function showPartner(panel: HTMLElement, beads: Beads, choice: Choice | undefined): void {
  panel.hidden = choice === undefined;
  if (choice === undefined) return;
  const part = (name: string) => panel.querySelector<HTMLElement>(`.${name}`)!;
  panel.dataset.kind = beads.kind(choice.bead);
  part("facts").replaceChildren(...facts(beads, choice.bead));
  part("places").replaceChildren(...places(beads, choice.bead));
  const { text, language } = said(beads, choice);
  part("said").textContent = text;
  part("said").lang = language;
}

function facts(beads: Beads, bead: number): HTMLElement[] {
  const shape = `${beads.sentences(bead, "source").length} : ${beads.sentences(bead, "target").length}`;
  return [
    made("strong", NAMES[beads.kind(bead)]),
    made("span", `${bead + 1} of ${beads.count}`),
    made("span", shape, "sentences of the source and of the target"),
    made("span", standing(beads, bead)),
  ];
}

/** What a person said of a bead, or else how sure it is. */
function standing(beads: Beads, bead: number): string {
  const verdict = beads.verdict(bead);
  return verdict === undefined ? `confidence ${percent(beads.confidence(bead))}` : STANDINGS[verdict];
}

function places(beads: Beads, bead: number): HTMLElement[] {
  return (["source", "target"] as const).flatMap((side) => {
    const [first] = beads.sentences(bead, side);
    return first === undefined ? [] : [made("bdi", placeOf(beads.data[side], first))];
  });
}

/** The partner's text, or, of a gap, the message about it. */
function said(beads: Beads, { bead, side }: Choice): { readonly text: string; readonly language: string } {
  const partner = beads.elements(bead, OPPOSITE[side]);
  if (partner.length === 0) {
    return { text: gapMessage(side, beads.sentences(bead, side)[0]!), language: "en" };
  }
  const { lang } = partner[0]!.closest<HTMLElement>("[lang]")!;
  return { text: partner.map(textOf).join(lang === "en" ? " " : ""), language: lang };
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
