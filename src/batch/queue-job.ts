import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Glossary } from "../read/glossary.js";
import type { PairProduct, PairWork, WorkInput } from "./work.js";

/** All that a pair's alignment needs beside the shipped data, wherever it is done. */
export interface QueueTask {
  readonly work: PairWork;
  readonly glossaries: readonly Glossary[];
}

/** Bytes as JSON can hold them: compressed with gzip, in Base64. */
type Packed = string;

/** A text as JSON can hold it. */
type PackedInput = Omit<WorkInput, "bytes"> & { readonly bytes: Packed };

/** A task as JSON can hold it. */
export interface PackedTask {
  readonly work: Omit<PairWork, "source" | "target">;
  readonly source: PackedInput;
  readonly target: PackedInput;
  /** Of their JSON. */
  readonly glossaries: Packed;
}

/** What a task comes to, as JSON can hold it. */
export interface PackedProduct {
  /** Of its JSON. */
  readonly product: Packed;
}

/** What a job holds: first the task, then, in its place, the product. */
export type JobData = PackedTask | PackedProduct;

/** The task for the queue. */
export async function packTask({ work, glossaries }: QueueTask): Promise<PackedTask> {
  const { source, target, ...rest } = work;
  return {
    work: rest,
    source: { ...source, bytes: await pack(source.bytes) },
    target: { ...target, bytes: await pack(target.bytes) },
    glossaries: await packJson(glossaries),
  };
}

/** The task as it was before it was packed. */
export async function unpackTask({ work, source, target, glossaries }: PackedTask): Promise<QueueTask> {
  return {
    work: {
      ...work,
      source: { ...source, bytes: await unpack(source.bytes) },
      target: { ...target, bytes: await unpack(target.bytes) },
    },
    glossaries: (await unpackJson(glossaries)) as Glossary[],
  };
}

/** The product for the queue. */
export async function packProduct(product: PairProduct): Promise<PackedProduct> {
  return { product: await packJson(product) };
}

/** The product as it was before it was packed. */
export async function unpackProduct({ product }: PackedProduct): Promise<PairProduct> {
  return (await unpackJson(product)) as PairProduct;
}

function packJson(value: unknown): Promise<Packed> {
  return pack(Buffer.from(JSON.stringify(value)));
}

async function unpackJson(packed: Packed): Promise<unknown> {
  return JSON.parse((await unpack(packed)).toString("utf8"));
}

async function pack(bytes: Uint8Array): Promise<Packed> {
  return (await promisify(gzip)(bytes)).toString("base64");
}

function unpack(packed: Packed): Promise<Buffer> {
  return promisify(gunzip)(Buffer.from(packed, "base64"));
}
