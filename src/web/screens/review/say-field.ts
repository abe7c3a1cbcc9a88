import type { TaskVersion } from '#contract/draft.ts';
import type { TaskField } from '#contract/values.ts';
import type { terms } from '../../words/terms.ts';

/** One field of a task's version as a line of words, so that two versions can be compared word by word. */
export function sayField(version: TaskVersion, field: TaskField, words: (typeof terms)['zh']): string {
  const { text, path, responsibilities, deadlines, targets } = version;
  if (field === 'clause') return text;
  if (field === 'place') return path.join(' ');
  if (field === 'responsibilities') {
    return responsibilities
      .map(({ role, names, openEnded }) => `${names.join('、')}${openEnded ? '等' : ''} ${words.role[role]}`)
      .join('；');
  }
  if (field === 'deadlines') {
    return deadlines
      .map(({ kind, on, every }) =>
        `${on ?? ''} ${every ? words.every[every] : words.deadlineKind[kind]}`.trim(),
      )
      .join('；');
  }
  return targets
    .map(({ indicator, op, from, value, unit }) =>
      `${indicator} ${words.comparator[op]} ${from === null ? '' : `${from} → `}${value}${unit}`.trim(),
    )
    .join('；');
}
