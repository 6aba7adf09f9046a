type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/** What pdf.js asks of its surroundings as it is loaded, though only drawing uses it. */
const DRAWING = ["DOMMatrix", "ImageData", "Path2D"] as const;

let loading: Promise<PdfJs> | undefined;

/** pdf.js, loaded when it is first needed, silently and whether or not a canvas to draw on is installed. */
export function loadPdfJs(): Promise<PdfJs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PdfJs> {
  const standIns = DRAWING.filter((name) => !(name in globalThis));
  for (const name of standIns) Reflect.set(globalThis, name, class {});
  const { warn } = console;
  // It warns that the canvas is missing before it can be told not to.
  console.warn = () => {};
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    console.warn = warn;
    for (const name of standIns) Reflect.deleteProperty(globalThis, name);
  }
}
