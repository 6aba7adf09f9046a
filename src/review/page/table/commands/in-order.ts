/** What is under way, if something is. */
let underWay: Promise<unknown> | undefined;

/**
 * Does something after whatever is under way, so that keys that are pressed faster than the server answers do what they
 * would if one waited; at once, if nothing is.
 */
export function inOrder(task: () => unknown): void {
  if (underWay === undefined) waitFor(task());
  else waitFor(underWay.then(task, task));
}

function waitFor(result: unknown): void {
  if (!(result instanceof Promise)) return;
  underWay = result;
  const done = () => {
    if (underWay === result) underWay = undefined;
  };
  result.then(done, done);
}
