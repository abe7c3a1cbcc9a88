import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureBackupMemory } from './backup-memory.ts';
import { describePerformance } from './describe-performance.ts';
import { measureEmbeddedStore } from './embedded-store.ts';
import { measureExportMemory } from './export-memory.ts';
import type { Figure } from './figure.ts';
import { measureLists } from './list-tasks.ts';
import { measureNation, measureNations } from './nation/measure-nation.ts';
import { measureLedgers } from './open-ledgers.ts';
import { measureParseGrowth } from './parse-growth.ts';
import { measureParseSpeed } from './parse-speed.ts';
import { printFigures } from './print-figures.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    docs: { type: 'string' },
    nation: { type: 'string', multiple: true, default: ['0.01'] },
    only: { type: 'string' },
    filled: { type: 'string' },
  },
});
const scales = values.nation.map(Number);
const nation = async () => [
  ...(await measureNations(scales)),
  ...(values.filled === undefined ? [] : await measureNation(values.filled)),
];
const all = async () => [
  ...(await measureParseSpeed()),
  ...(await measureParseGrowth()),
  ...(await measureLedgers(measureLists)),
  ...(await measureBackupMemory()),
  ...(await measureEmbeddedStore()),
  ...(await measureExportMemory()),
  ...(await nation()),
];
const parts: Record<string, () => Promise<Figure[]>> = { nation, exports: measureExportMemory };
const figures = await (parts[values.only ?? ''] ?? all)();
if (values.docs !== undefined) {
  writeFileSync(values.docs, describePerformance(figures, new Date().toISOString().slice(0, 10)));
}
console.log(values.json ? JSON.stringify(figures, null, 2) : printFigures(figures));
