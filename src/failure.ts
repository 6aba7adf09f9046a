/** What is known of a failure that is the user's to mend; every part but `problem` may be missing. */
export interface FailureDetails {
  /** The input concerned: a file's path, `-` for standard input, or an option's name. */
  readonly path?: string;
  /** 1-based line in that input. */
  readonly line?: number;
  /** 0-based byte offset in that input. */
  readonly byte?: number;
  /** What would have been right. */
  readonly expected?: string;
  /** What was there instead. */
  readonly got?: string;
  /** What the user can do about it. */
  readonly hint?: string;
}

/**
 * An input, option or file that the user has to mend: bad arguments, unreadable or malformed input.
 * Its message is one line that says where, what, and what to do; `cli.ts` prints it and exits with 2.
 */
export class InputFailure extends Error {
  override readonly name = "InputFailure";
  readonly details: FailureDetails;

  /**
   * @param problem what is wrong, as a short clause without a stop: `not valid UTF-8`
   * @param details where it is, what was expected, what came, and what to do
   */
  constructor(problem: string, details: FailureDetails = {}) {
    super(oneLine(problem, details));
    this.details = details;
  }
}

/** A signal that told the program to stop. What was finished stands; nothing is half done. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  /** 128 and the signal's number, as shells have it. */
  readonly exitCode: number;

  constructor(signal: string, number: number) {
    super(`stopped by ${signal}`);
    this.exitCode = 128 + number;
  }
}

/** What to tell the user of whatever was thrown, in one line. */
export function failureLine(error: unknown): string {
  if (error instanceof InputFailure || error instanceof Interrupted) return error.message;
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim();
  return `internal error: ${message} (run with --debug for the stack trace)`;
}

function oneLine(problem: string, { path, line, byte, expected, got, hint }: FailureDetails): string {
  const place = [path, line, byte === undefined ? undefined : `byte ${byte}`].filter(
    (part) => part !== undefined,
  );
  const clauses = [
    problem,
    expected === undefined ? undefined : `expected ${expected}`,
    got === undefined ? undefined : `got ${got}`,
    hint,
  ].filter((clause) => clause !== undefined);
  const message = [...(place.length > 0 ? [place.join(":")] : []), clauses.join("; ")].join(": ");
  return message.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
