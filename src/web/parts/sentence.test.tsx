import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Sentence } from './sentence.tsx';

function say(text: string, orders: number): string {
  return renderToStaticMarkup(
    <Sentence text={text} figures={{ orders: <b>{orders}</b> }} counts={{ orders }} />,
  );
}

it('puts figures in their places, and words what is counted after how many there are', () => {
  const text = 'In all {orders} {orders:order is|orders are} open.';
  expect(say(text, 1)).toBe('In all <b>1</b> order is open.');
  expect(say(text, 0)).toBe('In all <b>0</b> orders are open.');
  expect(say(text, 12)).toBe('In all <b>12</b> orders are open.');
});

it('leaves a place without a figure as it is written', () => {
  expect(say('{orders} of {total}', 2)).toBe('<b>2</b> of {total}');
});
