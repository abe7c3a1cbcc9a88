import { expect, test } from 'vitest';
import { telephoneSchema } from './telephone.ts';

test.each([
  ['13800000000'],
  ['138 0000 0000'],
  ['+86 138-0000-0000'],
  ['010-55501010'],
  ['01055501010'],
  ['(0999) 5550101'],
  ['0999-5550101-801'],
  ['0999-5550101转8'],
  ['55501010 ext. 12'],
  ['+86 10 5550 1010'],
  ['12345'],
  ['12345转2'],
  ['400-555-0101'],
])('%s is a telephone number', (typed) => {
  expect(telephoneSchema.parse(typed)).toBe(typed);
});

test.each(['', '1', '555', '12800000000', '138000000000', '010-55501010-', '2021年', '无', 'abc'])(
  '%s is none',
  (typed) => {
    expect(telephoneSchema.safeParse(typed).success).toBe(false);
  },
);

test('full-width signs and long dashes are kept as the usual ones', () => {
  expect(telephoneSchema.parse(' （0999）５５５０１０１—８０１ ')).toBe('(0999)5550101-801');
});
