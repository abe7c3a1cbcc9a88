import type { TaskDetail } from '#contract/task.ts';

/** More requirements than this are answered together. */
const MOST_ASKED = 6;

/** The grounds for one thing that the text asks; `asked` is empty where everything is answered at once. */
export interface Ground {
  asked: string;
  words: string;
}

/** What a claim gives its grounds for: each date and each figure that the text asks for, where there are a few of them. */
export function startGrounds({ deadlines, targets }: Pick<TaskDetail, 'deadlines' | 'targets'>): Ground[] {
  const asked = [...new Set([...deadlines, ...targets].map(({ quote }) => quote))];
  const answered = asked.length < 2 || asked.length > MOST_ASKED ? [''] : asked;
  return answered.map((each) => ({ asked: each, words: '' }));
}

/** The grounds as one text; undefined while one of them is missing. */
export function joinGrounds(
  grounds: readonly Ground[],
  say: (asked: string, words: string) => string,
): string | undefined {
  if (grounds.some(({ words }) => words.trim() === '')) return undefined;
  return grounds
    .map(({ asked, words }) => (asked === '' ? words.trim() : say(asked, words.trim())))
    .join('\n');
}
