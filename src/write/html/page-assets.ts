/** What makes a report look and move: it is built from `page/` and stands in every report. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** Built by `npm run build`; the path is the same from `src/` and from the built `dist/`. */
const BUILT = new URL("../../../dist/write/html/page/assets.js", import.meta.url);

/** Loads the built script and styles, when the first report is written. */
export async function loadPageAssets(): Promise<PageAssets> {
  return (await import(BUILT.href)) as PageAssets;
}
