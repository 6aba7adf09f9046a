import { describe, expect, test } from "@jest/globals";
import type { Config } from "../../src/check/config.js";
import { type SettingOptions, settingsFromOptions } from "../../src/check/options.js";
import { type CheckSettings, checkSettings } from "../../src/check/settings.js";

/** What comes of options, and of a file in a folder above. */
function settings(options: Partial<SettingOptions>, config?: Config): CheckSettings {
  const file = config && { config, base: "..", nameOf: (key: string) => `../duiqi.config.json: ${key}` };
  return checkSettings(settingsFromOptions({ cache: true, ...options }), file);
}

describe("checkSettings", () => {
  test("has defaults", () => {
    expect(settings({})).toMatchObject({
      pairs: undefined,
      manifest: undefined,
      rules: new Map(),
      failOn: "error",
      maxOmissions: 0,
      minConfidence: 0,
      exclude: { texts: [] },
      ignoreText: [],
      reporters: [{ reporter: { name: "text" } }],
      cache: true,
      cacheLocation: undefined,
      jobs: undefined,
      reading: { sentences: "auto" },
      glossary: [],
    });
  });

  test("takes the file's paths from where it is, and options' from the working directory", () => {
    const config = {
      manifest: "list.tsv",
      baseline: "known.json",
      cacheLocation: "/kept",
      glossary: ["a.tsv", "b.tsv"],
      reporters: ["json=out.json"],
    } as const;
    expect(settings({}, config)).toMatchObject({
      manifest: "../list.tsv",
      baseline: "../known.json",
      cacheLocation: "/kept",
      glossary: ["../a.tsv", "../b.tsv"],
      reporters: [{ path: "../out.json" }],
    });
    expect(settings({ glossary: ["-"], baseline: "b" }, config)).toMatchObject({
      glossary: ["-"],
      baseline: "b",
    });
  });

  test("lets options take the place of the file's, rule by rule, and pairs as one", () => {
    const config: Config = {
      pairs: "a{n}=b{n}",
      exclude: "x",
      maxOmissions: 2,
      rules: { moved: "off", structure: "off" },
    };
    const given = settings({ rule: ["moved=note"], maxOmissions: "0", manifest: "list" }, config);
    expect(given).toMatchObject({
      pairs: undefined,
      manifest: "list",
      maxOmissions: 0,
      exclude: { base: ".." },
    });
    expect([...given.rules]).toEqual([
      ["moved", "note"],
      ["structure", "off"],
    ]);
    expect(settings({}, config).pairs).toEqual({
      texts: ["a{n}=b{n}"],
      base: "..",
      setting: "../duiqi.config.json: pairs",
    });
  });

  test("has a cache again where an option says where", () => {
    expect(settings({}, { cache: false }).cache).toBe(false);
    expect(settings({ cacheLocation: "kept" }, { cache: false })).toMatchObject({
      cache: true,
      cacheLocation: "kept",
    });
    expect(settings({ cache: false }, { cacheLocation: "kept" }).cache).toBe(false);
  });
});
