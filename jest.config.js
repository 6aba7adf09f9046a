/** As esbuild has it from the page's tsconfig. */
const jsx = { transform: { react: { runtime: "automatic", importSource: "preact" } } };

export default {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "^.+\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }],
    "^.+\\.tsx$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", ...jsx } },
    ],
  },
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  roots: ["<rootDir>/tests"],
  setupFiles: ["<rootDir>/tests/start-kernel.ts"],
  // One for each core: the tests that start the program leave theirs idle while they wait for it.
  maxWorkers: "100%",
  // Modules of tests that are over stay in a worker's memory, and it takes ever longer to look through that.
  workerIdleMemoryLimit: "1GB",
  // For a machine that has other things to do: no test is of time.
  testTimeout: 30_000,
  testMatch: ["**/*.test.ts"],
  reporters: ["default", "<rootDir>/tests/closing-line.js"],
};
