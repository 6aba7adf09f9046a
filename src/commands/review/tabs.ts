import type { SSEStreamingApi } from "hono/streaming";
import type { Events } from "../../review/protocol.js";
import { Refused } from "./refused.js";

/**
 * Tabs that listen at the same time. A browser keeps six connections to a server, and one has to be left for what the
 * tabs ask.
 */
const MOST = 5;

/** Events that a tab may be behind with; whatever falls behind further is let go, and connects again. */
const MOST_WAITING = 1000;

interface Tab {
  readonly name: string;
  readonly stream: SSEStreamingApi;
  waiting: number;
  /** Resolves when all is sent that it was told of. */
  sent: Promise<unknown>;
}

/** The tabs that are open on a review. */
export class Tabs {
  readonly #tabs = new Set<Tab>();
  /** What a tab that comes later has to know, too. */
  readonly #standing = new Map<keyof Events, Events[keyof Events]>();

  /** @throws Refused if there is room for no more */
  checkRoom(): void {
    if (this.#tabs.size < MOST) return;
    throw new Refused(503, `${MOST} tabs are open on this review; close one of them`);
  }

  /** Tells a tab of all that happens, until it is closed. */
  async listen(name: string, stream: SSEStreamingApi): Promise<void> {
    const tab: Tab = { name, stream, waiting: 0, sent: Promise.resolve() };
    const closed = new Promise<void>((resolve) => stream.onAbort(resolve));
    this.#tabs.add(tab);
    for (const [event, data] of this.#standing) this.#tell(tab, event, data);
    this.#sayHowMany();
    await closed;
    this.#tabs.delete(tab);
    this.#sayHowMany();
  }

  /** @param except the name of a tab that knows already */
  send<K extends keyof Events>(event: K, data: Events[K], except?: string): void {
    for (const tab of this.#tabs) if (tab.name !== except) this.#tell(tab, event, data);
  }

  /** The same, also to tabs that come later, until there is a newer event of that kind. */
  keep<K extends keyof Events>(event: K, data: Events[K], except?: string): void {
    this.#standing.set(event, data);
    this.send(event, data, except);
  }

  /** Ends all connections, when what was sent is on its way. */
  async close(): Promise<void> {
    await Promise.all([...this.#tabs].map(({ sent, stream }) => sent.then(() => stream.close())));
  }

  #sayHowMany(): void {
    this.send("tabs", new Set([...this.#tabs].map(({ name }) => name)).size);
  }

  #tell(tab: Tab, event: keyof Events, data: unknown): void {
    if (tab.waiting === MOST_WAITING) {
      tab.stream.abort();
      return;
    }
    tab.waiting++;
    tab.sent = tab.stream.writeSSE({ event, data: JSON.stringify(data) }).then(() => tab.waiting--);
  }
}
