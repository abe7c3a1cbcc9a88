import { expect, test } from 'vitest';
import { settlePolicies } from './settle-policies.ts';

const first = { docNumber: '岚财发〔2021〕3号', issuedOn: '2021-04-20' } as const;
const second = { docNumber: '岚财发〔2021〕9号', issuedOn: '2021-08-02' } as const;
const before = { docNumber: '岚财发〔2020〕1号', issuedOn: '2020-12-01' } as const;

test('a policy settles the day, late or in time', () => {
  expect(settlePolicies(['2021-04-30'], [first], '2021-03-19')).toEqual(new Map([['2021-04-30', first]]));
  expect(settlePolicies(['2021-03-31'], [first], '2021-03-19')).toEqual(new Map([['2021-03-31', first]]));
  expect(settlePolicies(['2021-04-30'], [], '2021-03-19')).toEqual(new Map());
});

test('a policy of before the directive settles nothing', () => {
  expect(settlePolicies(['2021-04-30'], [before], '2021-03-19').size).toBe(0);
  expect(settlePolicies(['2021-04-30'], [before], null).size).toBe(1);
});

test('two days ask for two policies, and a joint document is one', () => {
  const days = ['2021-09-30', '2021-04-30'] as const;
  const joint = { ...first, issuedOn: '2021-04-21' } as const;
  expect([...settlePolicies(days, [joint, first], '2021-03-19')]).toEqual([['2021-04-30', first]]);
  expect([...settlePolicies(days, [second, first], '2021-03-19')]).toEqual([
    ['2021-04-30', first],
    ['2021-09-30', second],
  ]);
});

test('two deadlines on one day are settled together', () => {
  expect(settlePolicies(['2021-04-30', '2021-04-30'], [first], null).size).toBe(1);
});
