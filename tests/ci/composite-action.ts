import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { parse } from "yaml";

/** What the action is run on. */
export interface Surroundings {
  /** The checkout of the repository that is checked. */
  readonly workspace: string;
  /** A folder of the run's own, for temporary files. */
  readonly temporary: string;
  /** The event that the workflow runs for, as in GitHub's payloads. */
  readonly event: unknown;
  /** Whether the cache has something by that key. */
  cached(key: string): boolean;
}

/** How a run of the action ended, and what it left. */
export interface ActionRun {
  /** Of the step that failed; 0 if none did. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job's summary, Markdown. */
  readonly summary: string;
  /** The names of the steps that ran. */
  readonly steps: readonly string[];
  /** The paths that were cached, by their key. */
  readonly saved: Readonly<Record<string, string>>;
}

interface Step {
  readonly id?: string;
  readonly name: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

/** `action.yml`, as far as it is run here. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export const action = parse(readFileSync("action.yml", "utf8")) as Action;

const CONTEXTS = ["github", "runner", "inputs", "steps"];

/**
 * Runs the steps of `action.yml` as GitHub's runner would, its expressions evaluated by GitHub's own library: `run` by
 * bash, with the files that it writes outputs and the summary to; of `uses`, only the cache, by its keys.
 */
export function runAction(inputs: Readonly<Record<string, string>>, surroundings: Surroundings): ActionRun {
  return new CompositeRun(inputs, surroundings).finish();
}

class CompositeRun {
  private readonly steps: Record<string, { outputs: Record<string, string> }> = {};
  private readonly ran: string[] = [];
  private readonly saved: Record<string, string> = {};
  private readonly files: Readonly<Record<"output" | "summary", string>>;
  private readonly inputs: Readonly<Record<string, string>>;
  private said = { stdout: "", stderr: "" };

  constructor(
    given: Readonly<Record<string, string>>,
    private readonly surroundings: Surroundings,
  ) {
    mkdirSync(surroundings.temporary, { recursive: true });
    this.files = {
      output: join(surroundings.temporary, "output"),
      summary: join(surroundings.temporary, "summary.md"),
    };
    writeFileSync(this.files.summary, "");
    const defaults = Object.entries(action.inputs).map(([name, input]) => {
      return [name, this.filled(input.default ?? "")];
    });
    this.inputs = { ...Object.fromEntries(defaults), ...given };
  }

  finish(): ActionRun {
    let status: number | null = 0;
    for (const step of action.runs.steps) {
      if (step.if !== undefined && this.evaluated(step.if) !== "true") continue;
      this.ran.push(step.name);
      status = this.runStep(step);
      if (status !== 0) break;
    }
    const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, this.filled(value)]);
    return {
      status,
      ...this.said,
      outputs: Object.fromEntries(outputs),
      summary: readFileSync(this.files.summary, "utf8"),
      steps: this.ran,
      saved: this.saved,
    };
  }

  private runStep(step: Step): number | null {
    const { status, outputs } = step.run === undefined ? this.use(step) : this.runBash(step, step.run);
    if (step.id !== undefined) this.steps[step.id] = { outputs };
    return status;
  }

  private use({ uses, with: given }: Step): { status: number; outputs: Record<string, string> } {
    const { path, key } = this.allFilled(given ?? {}) as { path: string; key: string };
    if (uses?.startsWith("actions/cache/save@")) this.saved[key] = path;
    else if (!uses?.startsWith("actions/cache/restore@")) throw new Error(`${uses} is not played here`);
    return { status: 0, outputs: { "cache-hit": String(this.surroundings.cached(key)) } };
  }

  private runBash(step: Step, program: string): { status: number | null; outputs: Record<string, string> } {
    const { workspace, temporary } = this.surroundings;
    writeFileSync(this.files.output, "");
    const { FORCE_COLOR, NODE_OPTIONS, ...inherited } = process.env;
    const env = {
      ...inherited,
      ...this.allFilled(step.env ?? {}),
      GITHUB_ACTIONS: "true",
      GITHUB_ACTION_PATH: process.cwd(),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: this.files.output,
      GITHUB_STEP_SUMMARY: this.files.summary,
      RUNNER_TEMP: temporary,
    };
    const cwd = join(workspace, this.filled(step["working-directory"] ?? "."));
    const bash = ["--noprofile", "--norc", "-eo", "pipefail", "-c", program];
    const { status, stdout, stderr } = spawnSync("bash", bash, { cwd, env, encoding: "utf8" });
    this.said = { stdout: this.said.stdout + stdout, stderr: this.said.stderr + stderr };
    return { status, outputs: outputsOf(readFileSync(this.files.output, "utf8")) };
  }

  private allFilled(texts: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, this.filled(text)]));
  }

  /** Text with its expressions replaced by their values. */
  private filled(text: string): string {
    return text.replace(/\$\{\{(.+?)\}\}/g, (_, expression: string) => this.evaluated(expression));
  }

  private evaluated(expression: string): string {
    const contexts = {
      github: { event: this.surroundings.event, sha: "0123abc" },
      runner: { os: "Linux", arch: "X64" },
      inputs: this.inputs,
      steps: this.steps,
    };
    const tree = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, []).parse();
    const values = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
    return new Evaluator(tree, values).evaluate().coerceString();
  }
}

/** The values of an output file: `name=value` lines, and `name<<END` up to a line `END`. */
function outputsOf(text: string): Record<string, string> {
  const values = text.matchAll(/^([\w-]+)(?:=(.*)|<<(.+)\n((?:.|\n)*?)\n\3)$/gm);
  return Object.fromEntries([...values].map(([, name, short, , long]) => [name!, short ?? long!]));
}
