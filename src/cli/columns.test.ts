import { expect, test } from 'vitest';
import { fit } from './columns.ts';

test.each([
  ['abc', 5, 'abc  '],
  ['财政部', 8, '财政部  '],
  ['财政部', 6, '财政部'],
  ['国家发展改革委', 8, '国家发… '],
  ['国家发展改革委', 9, '国家发展…'],
  ['two\n  lines', 9, 'two lines'],
])('%j takes exactly %i columns', (text, width, fitted) => {
  expect(fit(text, width)).toBe(fitted);
});

test('numbers stand to the right', () => {
  expect(fit('7', 3, 'right')).toBe('  7');
});
