// Runs a TypeScript entry of the repository: node scripts/run.js ENTRY [ARGUMENT…]
import { ensureDependencies, giveUp, runEntry } from './toolchain.js';

const [entry, ...args] = process.argv.slice(2);
if (!entry) giveUp('usage: node scripts/run.js ENTRY [ARGUMENT…]', 2);
ensureDependencies();
await runEntry(entry, args);
