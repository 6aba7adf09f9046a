export default {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }] },
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  roots: ["<rootDir>/tests"],
  setupFiles: ["<rootDir>/tests/start-kernel.ts"],
  testMatch: ["**/*.test.ts"],
  reporters: ["default", "<rootDir>/tests/closing-line.js"],
};
