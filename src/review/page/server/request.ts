import type { Refusal } from "../../protocol.js";

/** The server's answer that it did not do what was asked, and why. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Asks the server. Addresses are relative: the page's own has the token in it.
 *
 * @param path as `api/act`
 * @param body sent as JSON by POST; without, it is a GET
 * @throws Refused if the server refuses; TypeError if it cannot be reached
 */
export async function request<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, body === undefined ? {} : posted(body));
  if (!response.ok) throw new Refused(response.status, await messageOf(response));
  return (await response.json()) as T;
}

function posted(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

async function messageOf(response: Response): Promise<string> {
  try {
    return ((await response.json()) as Refusal).message;
  } catch {
    return response.statusText;
  }
}
