import { describe, expect, test } from "@jest/globals";
import { queueAddress } from "../../../src/commands/queue/address.js";
import { InputFailure } from "../../../src/failure.js";

describe("the address of a queue", () => {
  test.each([
    ["redis://host", "redis://host"],
    ["redis://host/", "redis://host"],
    ["redis://host:6380/2", "redis://host:6380/2"],
    ["rediss://user:se%40cret@host.example:6380/0", "rediss://host.example:6380/0"],
    ["redis://:secret@[::1]:6379", "redis://[::1]:6379"],
  ])("%s is shown as %s", (url, shown) => {
    expect(queueAddress(url)).toEqual({ url, shown });
  });

  test.each([
    "",
    "secret",
    "http://:secret@host",
    "redis://",
    "redis://:secret@host/base",
    "redis://host?password=secret",
  ])("%j is refused, and not repeated", (url) => {
    expect(() => queueAddress(url)).toThrow(InputFailure);
    expect(() => queueAddress(url)).not.toThrow(/secret/);
  });
});
