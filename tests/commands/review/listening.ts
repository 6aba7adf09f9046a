import { get } from "node:http";

/** An event as a tab hears it. */
export interface Heard {
  readonly event: string;
  readonly data: unknown;
}

/** A tab that listens to a review. */
export interface Listening {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly heard: readonly Heard[];
  /** Resolves with the first event of that name that fits. */
  hears(event: string, fits?: (data: unknown) => boolean): Promise<unknown>;
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Listens as a tab does. */
export function listen(url: string, tab: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const heard: Heard[] = [];
    let look = (): void => {};
    const asked = get(new URL(`api/events?tab=${tab}`, url), { agent: false }, (response) => {
      let rest = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        rest += chunk;
        const parts = rest.split("\n\n");
        rest = parts.pop()!;
        heard.push(...parts.map(heardIn));
        look();
      });
      response.on("error", () => {});
      resolve({
        status: response.statusCode!,
        headers: response.headers,
        heard,
        hears: (event, fits = () => true) =>
          new Promise((found) => {
            look = () => {
              const hit = heard.find((each) => each.event === event && fits(each.data));
              if (hit) found(hit.data);
            };
            look();
          }),
        ended: new Promise((ended) => response.once("close", ended)),
        close: () => asked.destroy(),
      });
    });
    asked.on("error", reject);
  });
}

function heardIn(text: string): Heard {
  const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(text)!;
  return { event: event!, data: JSON.parse(data!) };
}
