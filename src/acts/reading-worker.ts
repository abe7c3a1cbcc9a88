/** The thread on which files are read: a file that exhausts it takes nothing else down. */
import { parentPort } from 'node:worker_threads';
import { readFile } from './read-file.ts';

parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readFile(bytes));
});
