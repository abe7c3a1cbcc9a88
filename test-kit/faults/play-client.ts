import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ActName } from '#contract/values.ts';
import type { ClientPart, OpenBranch } from './prepare-ledger.ts';

/** An act that the server said was done. */
export interface Acknowledged {
  act: ActName;
  /** The key under which it was asked for. */
  key: string;
  /** How often it was sent before an answer came. */
  sent: number;
}

export interface Playing {
  /** Where the server is, once one runs. */
  address(): Promise<string>;
  /** Hears of each act when its answer has come. */
  acknowledged(act: Acknowledged): void;
  isOver(): boolean;
}

const answerSchema = z.object({
  id: z.string().default(''),
  organisationId: z.string().default(''),
  revision: z.number().default(0),
  digest: z.string().default(''),
});

/**
 * Does what one organisation has to do on its branches, one after the other, until all is done or it is over: assigned,
 * received, reported, proved, signed. Whatever gets no answer is sent again under its key until it gets one.
 * @throws where the server answers anything but that it was done.
 */
export async function playClient(part: ClientPart, playing: Playing): Promise<void> {
  for (const branch of part.branches) {
    if (playing.isOver()) return;
    await playBranch(part, branch, playing);
  }
}

async function playBranch(part: ClientPart, branch: OpenBranch, playing: Playing): Promise<void> {
  const { taskId, organisationId, assignmentId } = branch;
  const act = (cookie: string, name: ActName, input: object) => doAct(playing, { cookie, name, input });
  await act(part.keeper, 'assign_tasks', { tasks: [{ id: taskId, revision: 1 }] });
  const seen = { organisationId, id: assignmentId };
  await act(part.liaison, 'receive_assignments', { assignments: [{ ...seen, revision: 2 }] });
  const none = { results: null, difficulties: null, experience: null, nextSteps: null, helpNeeded: null };
  const draft = await act(part.officer, 'save_report', {
    ...{ organisationId, assignmentId, cycle: '2021-06', revision: 0, nextNewsOn: null },
    ...{
      words: { ...none, progress: `已编制园区方案（${taskId}）。` },
      values: [],
      quotes: [],
      confirmations: [],
    },
  });
  const fileName = `方案-${taskId}.txt`;
  const { digest } = await send(playing, `/api/files?fileName=${encodeURIComponent(fileName)}`, {
    ...{ cookie: part.officer, body: `园区方案 ${taskId}`, contentType: 'application/octet-stream' },
  });
  await act(part.officer, 'add_evidence', {
    assignment: { ...seen, revision: 3 },
    evidence: [{ kind: 'file', title: '园区方案', digest, fileName }],
  });
  const { id, revision } = draft;
  await act(part.principal, 'sign_report', {
    ...{ organisationId, id, revision, signature: { way: 'in_program' } },
  });
}

async function doAct(
  playing: Playing,
  { cookie, name, input }: { cookie: string; name: ActName; input: object },
) {
  const key = randomUUID();
  const { sent, ...answer } = await send(playing, `/api/acts/${name.replaceAll('_', '-')}`, {
    ...{ cookie, body: JSON.stringify(input), contentType: 'application/json', key },
  });
  playing.acknowledged({ act: name, key, sent });
  return answer;
}

interface Message {
  cookie: string;
  body: string;
  contentType: string;
  key?: string;
}

/** Sends until an answer comes, whole. */
async function send(playing: Playing, path: string, { cookie, body, contentType, key }: Message) {
  const headers = { cookie, 'content-type': contentType, ...(key && { 'idempotency-key': key }) };
  for (let sent = 1; ; sent += 1) {
    const address = await playing.address();
    const answer = await ask(`${address}${path}`, { method: 'POST', body, headers });
    if (!answer) continue;
    if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}: ${answer.text}`);
    return { sent, ...answerSchema.parse(JSON.parse(answer.text)) };
  }
}

/** The answer, or undefined where the connection broke before it had come. */
async function ask(url: string, init: RequestInit): Promise<{ status: number; text: string } | undefined> {
  try {
    const response = await fetch(url, init);
    return { status: response.status, text: await response.text() };
  } catch (fault) {
    // What fetch throws where nobody listens or the connection breaks.
    if (fault instanceof TypeError) return undefined;
    throw fault;
  }
}
