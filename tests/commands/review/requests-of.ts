import { request } from "node:http";
import { connect } from "node:net";

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What is sent, if not a GET without body. */
export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks a server by its own path, which is sent as it is: `fetch` would tidy it up. */
export function ask(url: string, path: string, { method, headers, body }: Sent = {}): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: text }),
      );
      response.on("error", reject);
    });
    asked.on("error", reject).end(body);
  });
}

/** Sends JSON by POST to a path under the page's address. */
export function post(url: string, path: string, body: unknown): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  return ask(url, new URL(path, url).pathname, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Sends bytes that no client would, and gives what comes until the server ends the connection. */
export function sendRaw(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding("utf8").on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", reject).on("close", () => resolve(answer));
  });
}
