import { expect, test } from "@jest/globals";
import { InputFailure } from "../../../src/failure.js";
import { reporterNamed, reporters } from "../../../src/report/check/index.js";

test("the forms of a check's report are found by their names", () => {
  expect(reporters.map(({ name }) => name)).toEqual(["text", "github", "sarif", "junit", "json", "markdown"]);
  for (const reporter of reporters) expect(reporterNamed(reporter.name)).toBe(reporter);
});

test("an unknown form is refused with the names of those that there are", () => {
  expect(() => reporterNamed("html")).toThrow(
    new InputFailure(
      "--reporter: unknown form of report; expected one of text, github, sarif, junit, json, markdown; got html",
    ),
  );
});
