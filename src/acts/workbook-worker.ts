/** The thread on which workbooks are read: one that exhausts it takes nothing else down. */
import { parentPort } from 'node:worker_threads';
import { readCells } from './read-cells.ts';

parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readCells(bytes));
});
