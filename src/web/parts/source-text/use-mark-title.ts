import type { Mark } from '#contract/directive.ts';
import { deadlineKinds, dutyKinds, roles } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { terms } from '../../words/terms.ts';

/** What a mark stands for, in the reader's words: the API's label names values by their codes. */
export function useMarkTitle(): (mark: Mark) => string | undefined {
  const words = useWords(terms);
  return ({ kind, label }) => {
    if (label === null || kind === 'outline') return undefined;
    const [code, ...rest] = label.split(' ');
    if (kind === 'organisations') {
      const role = roles.find((one) => one === code);
      return role && words.role[role];
    }
    if (kind === 'deadline') {
      const deadline = deadlineKinds.find((one) => one === code);
      return deadline && [words.deadlineKind[deadline], ...rest].join(' ');
    }
    if (kind === 'duty') {
      const duty = dutyKinds.find((one) => one === code);
      return duty && words.dutyKind[duty];
    }
    return label;
  };
}
