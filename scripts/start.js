// What `npm start` runs: from a fresh clone to a served ledger.
import { buildWeb } from './build-web.js';
import { ensureDependencies, runEntry } from './toolchain.js';

ensureDependencies();
buildWeb();
await runEntry('src/cli/start.ts', process.argv.slice(2));
