/** What makes a report look and move: it is built from `page/` and stands in every report. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** Built by `npm run build`; the path is the same from `src/` and from the built `dist/`. */
const BUILT = "dist/write/html/page/assets.js";

/** Loads the built script and styles, when the first report is written. */
export async function loadPageAssets(): Promise<PageAssets> {
  try {
    return (await import(new URL(`../../../${BUILT}`, import.meta.url).href)) as PageAssets;
  } catch (cause) {
    throw new Error(`the installation is broken: ${BUILT} cannot be read; install duiqi again`, { cause });
  }
}
