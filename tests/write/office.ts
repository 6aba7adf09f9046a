import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Milliseconds that LibreOffice may take to start and convert on a busy machine. */
export const OFFICE_TIMEOUT = 90_000;

/** Whether LibreOffice is there; `scripts/test-setup.sh` says so if not. */
export const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/**
 * A file as LibreOffice writes it in another format, under a profile of its own.
 *
 * @param extension of the file, without its dot
 * @param to the format: an extension, with a filter after a colon where one is needed
 */
export function convertedByOffice(bytes: Uint8Array, extension: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), "duiqi-office-"));
  try {
    const file = join(folder, `document.${extension}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const args = ["--headless", profile, "--convert-to", to, "--outdir", join(folder, "out"), file];
    const { status, signal } = spawnSync("soffice", args, { timeout: OFFICE_TIMEOUT });
    if (status !== 0) throw new Error(`soffice ${args.join(" ")} ended with ${status ?? signal}`);
    return readFileSync(join(folder, "out", `document.${to.split(":")[0]}`), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
