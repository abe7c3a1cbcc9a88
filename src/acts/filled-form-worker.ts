/** The thread on which workbooks are read that went out filled in, with the hidden sheets by which they are known. */
import { parentPort } from 'node:worker_threads';
import { readCells } from './read-cells.ts';

parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readCells(bytes, 'all'));
});
