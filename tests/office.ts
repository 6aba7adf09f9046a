import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";

/** Milliseconds that LibreOffice may take to start and convert on a busy machine. */
export const OFFICE_TIMEOUT = 90_000;

/** Whether office documents can be made here; `scripts/test-setup.sh` says so if not. */
export const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/** The filter by which LibreOffice reads plain text in UTF-8; it would take the locale's encoding otherwise. */
export const UTF8_TEXT = "Text (encoded):UTF8";

/** What LibreOffice is to do. */
export interface Conversion {
  readonly inputs: readonly string[];
  /** The new extension, and after a colon the filter, where the extension does not tell it. */
  readonly to: string;
  /** The filter to read with, where the inputs' extension does not tell it. */
  readonly from?: string;
}

/** Has LibreOffice convert files, with a profile of their folder's own, and gives the new paths in order. */
export function convert({ inputs, to, from }: Conversion, folder: string): readonly string[] {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const filter = from === undefined ? [] : [`--infilter=${from}`];
  const args = [profile, "--headless", ...filter, "--convert-to", to, "--outdir", folder, ...inputs];
  const { status, stderr } = spawnSync("soffice", args, { encoding: "utf8", timeout: OFFICE_TIMEOUT });
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
  const [extension] = to.split(":");
  return inputs.map((input) => join(folder, `${parse(input).name}.${extension}`));
}

/**
 * A file as LibreOffice writes it in another format.
 *
 * @param extension of the file, without its dot
 * @param to the format: an extension, with a filter after a colon where one is needed
 */
export function convertedByOffice(bytes: Uint8Array, extension: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), "duiqi-office-"));
  try {
    const file = join(folder, `document.${extension}`);
    writeFileSync(file, bytes);
    const [converted] = convert({ inputs: [file], to }, folder);
    return readFileSync(converted!, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
