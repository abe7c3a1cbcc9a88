import { parseArgs } from 'node:util';
import { measureBackupMemory } from './backup-memory.ts';
import { measureLists } from './list-tasks.ts';
import { measureLedgers } from './open-ledgers.ts';
import { measureParseGrowth } from './parse-growth.ts';
import { measureParseSpeed } from './parse-speed.ts';
import { printFigures } from './print-figures.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const figures = [
  ...(await measureParseSpeed()),
  ...(await measureParseGrowth()),
  ...(await measureLedgers(measureLists)),
  ...(await measureBackupMemory()),
];
console.log(values.json ? JSON.stringify(figures, null, 2) : printFigures(figures));
