import { createHash } from "node:crypto";
import type { QueueTask } from "./queue-job.js";

/**
 * What tells a task from all others of the same version: the SHA-256, hexadecimal, of everything that its outputs depend
 * on. The same pair with the same settings has the same identity in whatever process and whenever it is asked for.
 */
export function taskIdentity({ work, glossaries }: QueueTask): string {
  const { id, source, target, formats, settings, epoch } = work;
  const { sentences, sourceLanguage, targetLanguage, sourceColumn, targetColumn, words } = settings;
  const parts = [
    id,
    ...[source, target].map(({ path, modified, bytes }) => [path, modified, sha256(bytes)]),
    formats,
    [sentences, sourceLanguage, targetLanguage, sourceColumn, targetColumn, words],
    epoch,
    glossaries.map((glossary) => glossary.sha256),
  ];
  return sha256(JSON.stringify(parts));
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
