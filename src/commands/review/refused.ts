/** Why a request of the page is not carried out, and the HTTP status that says so. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, message: string) {
    super(message);
    this.status = status;
  }
}

/** Malformed; based on an older revision; too large; no JSON; not allowed by the review; the server's trouble; full or stopped. */
export type RefusalStatus = 400 | 409 | 413 | 415 | 422 | 500 | 503;
