/** Ends jest's output with a line that scripts can read, such as `412 passed, 0 failed`. */
export default class ClosingLine {
  /** A test file that cannot be run at all counts as one failed test. */
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const line = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`;
    // Jest prints its summary after all reporters are done.
    process.once("exit", () => process.stderr.write(line));
  }
}
