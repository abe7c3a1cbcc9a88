// Han characters and their marks stand without spaces between them
const HAN = /[\u2e80-\u9fff\u3000-\u303f\uf900-\ufaff\uff00-\uffef“”‘’—…·①-⑳]/;

/** Whether a space stands between two words that are printed side by side; `wide` where much more room is between them. */
export function needsSpace(before: string, next: string, wide: boolean): boolean {
  const last = before.at(-1) ?? '';
  const first = next.at(0) ?? '';
  if (last.trim() === '' || first.trim() === '') return false;
  return wide || !(HAN.test(last) || HAN.test(first));
}

// 「突破5」「000亿元」: a number broken by the edge of the page
const DIGIT_AT_END = /\d$/;
const DIGIT_AT_START = /^[\d.%‰]/;

/** Two lines of one paragraph as one: Latin words keep a space between them, a number broken over the lines does not. */
export function joinLines(before: string, next: string): string {
  const isNumber = DIGIT_AT_END.test(before) && DIGIT_AT_START.test(next);
  return before + (!isNumber && needsSpace(before, next, false) ? ' ' : '') + next;
}
