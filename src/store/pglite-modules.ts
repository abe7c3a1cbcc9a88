import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PGliteOptions } from '@electric-sql/pglite';

type Programs = Required<Pick<PGliteOptions, 'pgliteWasmModule' | 'initdbWasmModule'>>;

/** Node has it; the types of the language alone do not know it. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<Programs['pgliteWasmModule']> };

/** The library's main file: its programs lie beside it. */
const library = createRequire(import.meta.url).resolve('@electric-sql/pglite');

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
  const file = join(dirname(library), `${program}.wasm`);
  return await WebAssembly.compile(await readFile(file));
}
