import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { InputFailure } from "../../failure.js";
import { reviewApp } from "./app.js";
import { type Guarded, HEADERS, turnedAway } from "./guard.js";
import { loadPageFiles } from "./page-files.js";
import type { ReviewDesk } from "./review-desk.js";

/** The loopback address: no other computer reaches it. */
const ADDRESS = "127.0.0.1";

/** Bytes of randomness in the token. */
const TOKEN_BYTES = 24;

/** What a client may take: all requests are small, and come from this computer. */
const LIMITS = { headersTimeout: 5000, requestTimeout: 15_000, connectionsCheckingInterval: 1000 };
const MOST_CONNECTIONS = 64;

/** Milliseconds that answers under way have when the server closes. */
const CLOSING = 500;

/** A server that is up. */
export interface ReviewServer {
  /** The page's address, with the token. */
  readonly url: string;
  /** Answers what is under way, and ends. */
  close(): Promise<void>;
}

/**
 * Serves a review to browsers on this computer that have the token.
 *
 * @param port 0 for any that is free
 * @throws InputFailure if it is taken
 */
export async function serveReview(desk: ReviewDesk, port: number): Promise<ReviewServer> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const app = reviewApp(desk, token, await loadPageFiles());
  const answer = getRequestListener(app.fetch);
  const server = createServer(LIMITS, (request, response) => {
    const { port } = server.address() as AddressInfo;
    if (letIn(request, response, { token, port })) void answer(request, response);
  });
  server.maxConnections = MOST_CONNECTIONS;
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${ADDRESS}:${taken}/${token}/`, close: () => closed(server, desk) };
}

/** Turns away whoever is not to be let in; gives every answer its headers. */
function letIn(request: IncomingMessage, response: ServerResponse, guarded: Guarded): boolean {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  const refusal = turnedAway(request, guarded);
  if (refusal === undefined) return true;
  const { status, message, allow } = refusal;
  // What else it sends is not read.
  response.writeHead(status, {
    connection: "close",
    "content-type": "application/json",
    ...(allow && { allow }),
  });
  response.end(JSON.stringify({ message }));
  return false;
}

async function listening(server: Server, port: number): Promise<void> {
  server.listen(port, ADDRESS);
  try {
    await once(server, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem = code === "EADDRINUSE" ? "the port is taken" : `it cannot be listened to (${code})`;
    throw new InputFailure(problem, {
      path: "--port",
      got: String(port),
      hint: "leave it out for a free one",
    });
  }
}

async function closed(server: Server, { tabs, savedAt }: ReviewDesk): Promise<void> {
  const end = once(server, "close");
  server.close();
  tabs.send("stopped", { path: savedAt });
  void tabs.close();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSING);
  await end;
  clearTimeout(timer);
}
