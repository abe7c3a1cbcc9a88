import type { Settings } from '#server/settings.ts';
import { readSettings } from '#server/settings.ts';
import { BadInput } from './command.ts';

/** The settings of this process's environment; everything that is wrong with them at once otherwise. */
export function loadSettings(): Settings {
  const read = readSettings(process.env);
  if (read.ok) return read.settings;
  const problems = read.problems.join('; ');
  throw new BadInput({ zh: `环境变量有误：${problems}`, en: `the environment: ${problems}` });
}
