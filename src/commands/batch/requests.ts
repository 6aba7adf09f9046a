import {
  decodeRequest,
  errorLine,
  parseRequest,
  type RequestId,
  type RequestText,
  recordLine,
  requestId,
} from "../../batch/request.js";
import { alignInputs, type WorkInput } from "../../batch/work.js";
import { failureLine } from "../../failure.js";
import type { Shipped } from "../../shipped.js";
import { readInput } from "../input.js";
import type { RequestAnswer, RequestTask, ThreadSetup } from "../pool/tasks.js";

/** Aligns what a line of standard input asks for. Whatever goes wrong is the answer. */
export async function answerRequest(
  { bytes, line, settings }: RequestTask,
  { glossaries }: ThreadSetup,
  load: () => Promise<Shipped>,
): Promise<RequestAnswer> {
  let id: RequestId = null;
  try {
    const fields = parseRequest(bytes, line);
    id = requestId(fields);
    const request = decodeRequest(fields, line);
    const inputs = { source: await inputOf(request.source), target: await inputOf(request.target) };
    const { bitext } = await alignInputs({ ...inputs, settings }, await load(), glossaries);
    return { text: recordLine(id, bitext), failed: false };
  } catch (error) {
    return { text: errorLine(id, failureLine(error)), failed: true };
  }
}

async function inputOf({ path, text }: RequestText): Promise<WorkInput> {
  if (text !== undefined) return { path, bytes: new TextEncoder().encode(text) };
  return { path, bytes: (await readInput(path)).bytes };
}
