import { readFile } from 'node:fs/promises';
import type { PGliteOptions } from '@electric-sql/pglite';

type Programs = Required<Pick<PGliteOptions, 'pgliteWasmModule' | 'initdbWasmModule'>>;

/** Node has it; the types of the language alone do not know it. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<Programs['pgliteWasmModule']> };

/** Kept for as long as the process lives: what is let go while a thread still works on it can bring Node's engine down. */
let compiled: Promise<Programs> | undefined;

/** The programs of the embedded database, compiled once however many databases are opened. */
export function compilePglite(): Promise<Programs> {
  compiled ??= compileBoth();
  return compiled;
}

async function compileBoth(): Promise<Programs> {
  const [pgliteWasmModule, initdbWasmModule] = await Promise.all([compile('pglite'), compile('initdb')]);
  return { pgliteWasmModule, initdbWasmModule };
}

async function compile(program: string): Promise<Programs['pgliteWasmModule']> {
  const file = new URL(`${program}.wasm`, import.meta.resolve('@electric-sql/pglite'));
  return await WebAssembly.compile(await readFile(file));
}
