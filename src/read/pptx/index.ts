import { type Archive, openArchive } from "../archive.js";
import { numberedBlocks, type UnnumberedBlock } from "../numbered-blocks.js";
import { mainPartOf, relationshipsOf } from "../opc.js";
import type { ReadContext, Reading } from "../reader.js";
import { readXmlPart } from "../xml-part.js";
import { Slide } from "./slide.js";

/**
 * Reads a PowerPoint presentation (ECMA-376, Office Open XML): its slides in order, with their diagrams. Speaker notes,
 * comments, footers, slide numbers, and slides that are not shown are left out.
 *
 * @throws InputFailure if it is damaged or larger than a document would be
 */
export async function readPptx(bytes: Uint8Array, { path }: ReadContext): Promise<Reading> {
  const archive = await openArchive(bytes, path);
  const slides: Slide[] = [];
  const diagrams = new Set<string>();
  for (const part of await slidesIn(archive, path)) {
    slides.push(await slideIn(archive, part, path, `slide ${slides.length + 1}`, diagrams));
  }
  const shown = slides.filter(({ isHidden }) => !isHidden);
  const hidden = slides.length - shown.length;
  const warnings = hidden > 0 ? [{ message: `hidden slides left out: ${hidden}` }] : [];
  const blocks = numberedBlocks(shown.flatMap((slide) => slide.blocks));
  return { blocks, numbering: "blocks", warnings };
}

/** The names of the slides' parts, in the order in which they are shown. */
async function slidesIn(archive: Archive, path: string): Promise<readonly string[]> {
  const main = await mainPartOf(archive, path);
  const slides = (await relationshipsOf(archive, main, path)).filter(({ type }) => type === "slide");
  const targets = new Map(slides.map(({ id, target }) => [id, target]));
  const ordered = new Set<string>();
  await readXmlPart(archive, main, path, {
    open: (name, attributes) => {
      const target = name === "sldId" ? targets.get(relationshipOf(attributes)) : undefined;
      if (target !== undefined) ordered.add(target);
    },
  });
  return [...ordered];
}

/** The attribute `id` that has a prefix; the one without is a number of the slide's own. */
function relationshipOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
}

/** @param diagramsRead the parts of those before, as each belongs to one slide */
async function slideIn(
  archive: Archive,
  part: string,
  path: string,
  place: string,
  diagramsRead: Set<string>,
): Promise<Slide> {
  const diagrams = new Map<string, readonly UnnumberedBlock[]>();
  for (const { id, type, target } of await relationshipsOf(archive, part, path)) {
    if (type !== "diagramData" || diagramsRead.has(target)) continue;
    diagramsRead.add(target);
    const diagram = new Slide(place);
    await readXmlPart(archive, target, path, diagram.handlers);
    diagrams.set(id, diagram.blocks);
  }
  const slide = new Slide(place, diagrams);
  await readXmlPart(archive, part, path, slide.handlers);
  return slide;
}
