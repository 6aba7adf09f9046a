import { deflateSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { filters } from "../../../src/read/pdf/filters.js";

const MOST = 1000;

async function unpacked(name: string, bytes: Uint8Array): Promise<string> {
  return Buffer.from(await filters[name]!(bytes, MOST)).toString("latin1");
}

describe("filters of PDF streams", () => {
  test("unpack", async () => {
    expect(await unpacked("FlateDecode", deflateSync("harbour"))).toBe("harbour");
    expect(await unpacked("ASCIIHexDecode", Buffer.from("68 61 72>"))).toBe("har");
    expect(await unpacked("ASCII85Decode", Buffer.from("BOu!rD]j7BEW~>"))).toBe("hello wor");
    expect(await unpacked("RunLengthDecode", Buffer.from("\x02har\xfeb\x80x", "latin1"))).toBe("harbbb");
  });

  test("unpack what is damaged as far as it goes", async () => {
    const packed = deflateSync(Buffer.alloc(500, "a"));
    expect(await unpacked("FlateDecode", packed.subarray(0, -6))).not.toBe("");
    expect(await unpacked("FlateDecode", Buffer.from("none"))).toBe("");
    expect(await unpacked("RunLengthDecode", Buffer.from("\x09ha", "latin1"))).toBe("ha");
  });

  test("stop where more comes out than is allowed", async () => {
    expect(await unpacked("FlateDecode", deflateSync(Buffer.alloc(50_000)))).toHaveLength(MOST + 1);
    expect(await unpacked("RunLengthDecode", Buffer.from("\x81a".repeat(50), "latin1"))).toHaveLength(
      MOST + 1,
    );
  });

  // The example of ISO 32000-1, 7.4.4.2.
  test("count what LZW unpacks to", async () => {
    const packed = Buffer.from("800b6050220c0c8501", "hex");
    expect(await unpacked("LZWDecode", packed)).toHaveLength(10);
  });
});
