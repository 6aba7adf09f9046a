import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

/** A review that is served. */
export interface Served {
  readonly url: string;
  end(): Promise<void>;
}

/** Serves the review of a record by the built program. */
export async function serveReview(path: string): Promise<Served> {
  const program = spawn(process.execPath, [resolve("bin/align.js"), "review", path, "--no-open", "--quiet"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = await once(createInterface({ input: program.stdout }), "line");
  const end = async () => {
    const ended = once(program, "exit");
    program.kill();
    await ended;
  };
  return { url: url as string, end };
}
