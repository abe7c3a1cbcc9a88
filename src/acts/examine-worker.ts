/** The thread on which files are looked into before they are kept: one that exhausts it takes nothing else down. */
import { parentPort } from 'node:worker_threads';
import { examineFile } from './examine-file.ts';

parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await examineFile(bytes));
});
