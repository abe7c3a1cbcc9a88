import { expect, test } from 'vitest';
import { emptySignature, toSignature } from './signature-draft.ts';

const sheet = { digest: 'a'.repeat(64), fileName: '签批页.pdf' };

test('the only way is chosen, among several none', () => {
  expect(emptySignature(['on_paper']).way).toBe('on_paper');
  expect(emptySignature(['in_program', 'on_paper']).way).toBe('');
  expect(emptySignature([]).way).toBe('');
});

test('in the program nothing more is asked', () => {
  expect(toSignature(emptySignature(['in_program']))).toEqual({ way: 'in_program' });
  expect(toSignature(emptySignature([]))).toBeUndefined();
});

test('on paper the signer, the day and the sheet are', () => {
  const draft = { way: 'on_paper', signer: ' 秦述 ', signedOn: '2021-04-02', sheet } as const;
  expect(toSignature(draft)).toEqual({ way: 'on_paper', signer: '秦述', signedOn: '2021-04-02', sheet });
  expect(toSignature({ ...draft, signer: ' ' })).toBeUndefined();
  expect(toSignature({ ...draft, signedOn: '' })).toBeUndefined();
  expect(toSignature({ ...draft, sheet: null })).toBeUndefined();
});
