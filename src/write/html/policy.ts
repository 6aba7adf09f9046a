import { createHash } from "node:crypto";
import type { PageAssets } from "./page-assets.js";

/**
 * The content security policy of a report: nothing is loaded, nothing is sent, and nothing runs but the report's own
 * script, whatever the texts hold (https://www.w3.org/TR/CSP3/).
 */
export function contentPolicy({ script, style }: PageAssets): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
