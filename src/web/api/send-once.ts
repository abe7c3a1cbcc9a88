import { keyOf, settleKey } from './act-key.ts';
import { ApiProblem } from './api-problem.ts';

/** An act was sent, and nothing came back that tells whether it was done. */
export class UnansweredAct extends Error {
  constructor(cause: unknown) {
    super(cause instanceof ApiProblem ? (cause.problem.instance ?? cause.problem.title) : '', { cause });
    this.name = 'UnansweredAct';
  }
}

/**
 * Sends what is asked under the key given or one of its own, the same again where it is sent anew because its answer
 * never came: the server then acts once. Throws an ApiProblem where the server refuses, an UnansweredAct where it is not
 * known whether it has acted.
 */
export async function sendOnce<Answer>(
  asked: string,
  send: (key: string) => Promise<Answer>,
  key = keyOf(asked),
): Promise<Answer> {
  try {
    const answer = await send(key);
    settleKey(asked);
    return answer;
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown;
    if (!(thrown instanceof ApiProblem)) throw new UnansweredAct(thrown);
    const { status, code } = thrown.problem;
    // A proxy may answer in the place of a server that has acted, and a server that has acted may break while it answers.
    if (status < 500) settleKey(asked);
    throw status >= 500 && code === 'fault' ? new UnansweredAct(thrown) : thrown;
  }
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError';
}
