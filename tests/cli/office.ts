import { spawnSync } from "node:child_process";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";

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
  const { status, stderr } = spawnSync("soffice", args, { encoding: "utf8", timeout: 60_000 });
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
  const [extension] = to.split(":");
  return inputs.map((input) => join(folder, `${parse(input).name}.${extension}`));
}
