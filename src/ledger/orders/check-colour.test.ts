import { expect, test } from 'vitest';
import { colourAfter, needsDecision } from './check-colour.ts';

const today = '2021-06-10';
const blue = { colour: 'blue', state: 'received', replyBy: '2021-06-09' } as const;

test('an order begins with blue, and a higher one follows an unanswered lower one alone', () => {
  expect(colourAfter(null, today)).toBe('blue');
  expect(colourAfter(blue, today)).toBe('yellow');
  expect(colourAfter({ ...blue, replyBy: today }, today)).toBe('blue');
  expect(colourAfter({ ...blue, state: 'replied' }, today)).toBe('blue');
  expect(colourAfter({ ...blue, colour: 'red' }, today)).toBe('red');
});

test('what starts higher needs a decision', () => {
  expect(needsDecision('yellow', blue, today)).toBe(false);
  expect(needsDecision('red', blue, today)).toBe(true);
  expect(needsDecision('blue', null, today)).toBe(false);
});
