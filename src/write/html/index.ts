import type { Bitext } from "../../record/bitext.js";
import type { Format, WriteOptions } from "../format.js";

/** A report as one HTML file that needs nothing else: both texts side by side, with what is missing marked. */
export const html: Format = { name: "html", extensions: [".html", ".htm"], holdsWords: false, write };

async function* write(bitext: Bitext, options: WriteOptions): AsyncIterable<string> {
  const [{ reportPage }, { loadPageAssets }] = await Promise.all([
    import("./report-page.js"),
    import("./page-assets.js"),
  ]);
  yield* reportPage(bitext, options, await loadPageAssets());
}
