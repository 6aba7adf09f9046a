import { z } from "zod";
import type { Language } from "./bitext.js";
import { languageSchema } from "./schema.js";

/** What is said of a record before its first list. */
export interface RecordHead {
  readonly signature: string;
  readonly sourceLanguage: Language;
}

/** The field that follows the head. Inside a string, its second quotation mark would have a backslash before it. */
const FIRST_LIST = /,\s*"paragraphs":/;

const headSchema = z.object({ signature: z.string(), source: z.object({ language: languageSchema }) });

/**
 * The head of a record, from its first few thousand characters, in the order of fields in which records are saved.
 *
 * @returns undefined if the text does not begin so; whether it is a record at all, `decodeRecord` tells
 */
export function decodeHead(start: string): RecordHead | undefined {
  const end = start.search(FIRST_LIST);
  if (end < 0) return undefined;
  const { data } = headSchema.safeParse(parsed(`${start.slice(0, end)}}}`));
  return data && { signature: data.signature, sourceLanguage: data.source.language };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
