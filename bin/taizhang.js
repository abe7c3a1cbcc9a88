#!/usr/bin/env node
// The command `taizhang`. Plain JavaScript, so that an older Node can still find the newer one it needs.
import { ensureDependencies, runEntry } from '../scripts/toolchain.js';

ensureDependencies();
await runEntry('src/cli/main.ts', process.argv.slice(2));
