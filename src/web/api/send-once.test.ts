import { expect, it } from 'vitest';
import { ApiProblem } from './api-problem.ts';
import { sendOnce, UnansweredAct } from './send-once.ts';

function problem(status: number, code: 'fault' | 'stale' | 'store_out_of_reach'): ApiProblem {
  return new ApiProblem({ type: 'about:blank', title: `${status}`, status, detail: '', code });
}

/** What is thrown when `ends` is how a sending ends, and whether the next one goes under the same key. */
async function sendTwice(asked: string, ends: unknown, key?: string) {
  const keys: string[] = [];
  const send = (under: string) => {
    keys.push(under);
    return keys.length === 1 ? Promise.reject(ends) : Promise.resolve('done');
  };
  const thrown = await sendOnce(asked, send, key).catch((error: unknown) => error);
  expect(await sendOnce(asked, send, key)).toBe('done');
  return { thrown, isSameKey: keys[0] === keys[1] };
}

it.each([
  ['the server is not reached', new TypeError('Failed to fetch')],
  ['its answer breaks off', new SyntaxError('Unexpected end of JSON input')],
  ['a proxy answers in its place', problem(502, 'fault')],
])(
  'does not know whether an act was done where %s, and sends it again under its key',
  async (title, ends) => {
    const { thrown, isSameKey } = await sendTwice(title, ends);
    expect(thrown).toBeInstanceOf(UnansweredAct);
    expect(isSameKey).toBe(true);
  },
);

it('tells what the server says of a store that it does not reach, and sends the act again under its key', async () => {
  const ends = problem(503, 'store_out_of_reach');
  expect(await sendTwice('a store out of reach', ends)).toEqual({ thrown: ends, isSameKey: true });
});

it('takes an act that was refused for another one when it is sent again', async () => {
  const ends = problem(409, 'stale');
  expect(await sendTwice('a refusal', ends)).toEqual({ thrown: ends, isSameKey: false });
});

it('takes an act that was done for another one when it is asked for again', async () => {
  const keys: string[] = [];
  const send = async (key: string) => keys.push(key);
  await sendOnce('what is done', send);
  await sendOnce('what is done', send);
  expect(keys[0]).not.toBe(keys[1]);
});

it('leaves a cancelled upload cancelled', async () => {
  const ends = new DOMException('', 'AbortError');
  expect((await sendTwice('an upload', ends)).thrown).toBe(ends);
});
