/** What `npm run build` makes of `src/review/page/`. */
export interface PageFiles {
  readonly script: string;
  readonly style: string;
}

/** The path is the same from `src/` and from the built `dist/`. */
const BUILT = "dist/review/page/assets.js";

/** The page before its script has run. All that it needs is at addresses beside its own, which has the token. */
export const SHELL = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Review – Duiqi</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<script type="module" src="page.js"></script>
</head>
<body>
<div id="app"></div>
<noscript><p>The review needs its own script, which comes with Duiqi: allow scripts on this page.</p></noscript>
</body>
</html>
`;

/** Loads the script and the styles of the page. */
export async function loadPageFiles(): Promise<PageFiles> {
  try {
    return (await import(new URL(`../../../${BUILT}`, import.meta.url).href)) as PageFiles;
  } catch (cause) {
    throw new Error(`the installation is broken: ${BUILT} cannot be read; install duiqi again`, { cause });
  }
}
