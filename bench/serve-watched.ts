/**
 * A server over the database of its first argument in a process of its own, which tells by message where it is, and whenever it is
 * asked how much memory it has held at most, in megabytes.
 */
import { openLedger } from '#acts/open-ledger.ts';
import { createApp } from '#server/create-app.ts';
import { testSignIn } from '#test-kit/sign-in.ts';

const SAMPLE_MILLISECONDS = 20;
const MEGABYTE = 1024 * 1024;

const store = await openLedger({ databaseUrl: process.argv[2] ?? '' });
const app = await createApp({
  store,
  fixedToday: undefined,
  demonstration: false,
  webFolder: undefined,
  signIn: testSignIn,
});
const url = await app.listen({ port: 0, host: '127.0.0.1' });
let most = 0;
setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, SAMPLE_MILLISECONDS);
process.on('message', () => process.send?.({ held: most / MEGABYTE }));
process.on('disconnect', () => process.exit());
process.send?.({ url });
