import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { StorePlace } from '#store/open-store.ts';
import { type ClientPart, prepareLedger } from './prepare-ledger.ts';
import { serveLedger } from './served-ledger.ts';

export interface LoadPlan {
  place: StorePlace;
  witnessFile: string;
  minutes: number;
  /** Hears of each sample. */
  told?: (words: string) => void;
}

/** What came of it: all is well where no fault is told and memory has not grown. */
export interface LoadOutcome {
  /** How often each kind of work was done to its end. */
  done: Record<string, number>;
  /** The slowest answer, in milliseconds. */
  slowest: number;
  /** Answers that were no success, and connections that broke. */
  faults: string[];
  /** Memory of the server's process in megabytes, a sample every ten seconds. */
  megabytes: number[];
  /** The least of the last third over the least of the third before it: 1.02. */
  grown: number;
}

/** A directive of so many tasks, beside what the store holds. */
const TASKS = 200;
const SAMPLE_EVERY_MILLISECONDS = 10_000;
const LISTENERS = 20;
const LISTEN_MILLISECONDS = 60_000;
const THINK_MILLISECONDS = 50;
/** What is not collected piles up to this at most, in megabytes, so that what is never collected shows. */
const HEAP_MEGABYTES = 512;
/** As much as memory varies without growing. */
const MOST_GROWN = 1.15;
/** `VmRSS:	  123456 kB`. */
const RESIDENT = /^VmRSS:\s+(\d+) kB$/m;

/** Whether nothing failed and memory stayed as it was. */
export function isSteady({ faults, grown }: LoadOutcome): boolean {
  return faults.length === 0 && grown <= MOST_GROWN;
}

/** One server under mixed load: pages, acts, open pages that listen, exports, files handed in, whole or not, and readers that stop. */
export async function keepBusy({ place, witnessFile, minutes, told }: LoadPlan): Promise<LoadOutcome> {
  const parts = await prepareLedger(place, TASKS);
  const served = serveLedger(place, witnessFile, { NODE_OPTIONS: `--max-old-space-size=${HEAP_MEGABYTES}` });
  const outcome: LoadOutcome = { done: {}, slowest: 0, faults: [], megabytes: [], grown: 1 };
  try {
    await served.start();
    const until = Date.now() + minutes * 60_000;
    const round = { address: await served.address(), until, outcome };
    const works = parts.flatMap((part) => [
      repeat('read', round, (turn) => read(part, round.address, turn)),
      repeat('act', round, keepReporting(part, round.address)),
      repeat('export', round, () => readExport(part, round.address)),
      repeat('hand in', round, (turn) => handIn(part, round.address, turn)),
      repeat('stop reading', round, () => stopReading(part, round.address)),
      repeat('break off', round, () => breakOff(part, round.address)),
    ]);
    const listening = Array.from({ length: LISTENERS }, (_, index) => {
      const part = parts[index % parts.length];
      return part && repeat('listen', round, () => listen(part, round.address));
    });
    await Promise.all([...works, ...listening, sample(served.pid(), round, told)]);
    const exitCode = await served.stop();
    if (exitCode !== 0)
      outcome.faults.push(`the server ended with ${exitCode}: ${served.said().slice(-500)}`);
  } finally {
    served.abandon();
  }
  const third = Math.floor(outcome.megabytes.length / 3);
  const [middle, last] = [outcome.megabytes.slice(third, 2 * third), outcome.megabytes.slice(2 * third)];
  return { ...outcome, grown: Math.min(...last) / Math.min(...middle) };
}

interface Round {
  address: string;
  until: number;
  outcome: LoadOutcome;
}

async function repeat(
  kind: string,
  { until, outcome }: Round,
  work: (turn: number) => Promise<unknown>,
): Promise<void> {
  for (let turn = 0; Date.now() < until; turn += 1) {
    const begun = Date.now();
    try {
      await work(turn);
      outcome.done[kind] = (outcome.done[kind] ?? 0) + 1;
      if (kind !== 'listen') outcome.slowest = Math.max(outcome.slowest, Date.now() - begun);
    } catch (fault) {
      outcome.faults.push(`${kind}: ${fault}`);
    }
    await pause(THINK_MILLISECONDS);
  }
}

async function sample(pid: number, { until, outcome }: Round, told?: (words: string) => void): Promise<void> {
  while (Date.now() < until) {
    await pause(Math.min(SAMPLE_EVERY_MILLISECONDS, Math.max(0, until - Date.now())));
    const [, kilobytes] = RESIDENT.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    outcome.megabytes.push(Math.round(Number(kilobytes) / 1024));
    told?.(
      `${outcome.megabytes.at(-1)} MB, ${JSON.stringify(outcome.done)}, ${outcome.faults.length} faults`,
    );
  }
}

async function ask(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.status !== 200)
    throw new Error(`${url} was answered ${response.status}: ${await response.text()}`);
  return response;
}

const listSchema = z.object({ directives: z.array(z.object({ id: z.string() })) });

async function findDirective({ keeper }: ClientPart, address: string): Promise<string> {
  const answer = await ask(`${address}/api/directives`, { headers: { cookie: keeper } });
  return listSchema.parse(await answer.json()).directives[0]?.id ?? '';
}

async function read(part: ClientPart, address: string, turn: number): Promise<void> {
  const id = await findDirective(part, address);
  const pages = [
    ...['/api/me', '/api/my-work', '/api/notifications', `/api/search?q=${encodeURIComponent('园区')}`],
    ...[`/api/directives/${id}`, `/api/directives/${id}/tasks`, `/api/directives/${id}/lights`],
  ];
  const headers = { cookie: turn % 2 === 0 ? part.keeper : part.liaison };
  await (await ask(`${address}${pages[turn % pages.length]}`, { headers })).text();
}

async function readExport(part: ClientPart, address: string): Promise<void> {
  const id = await findDirective(part, address);
  const url = `${address}/api/directives/${id}/tasks/export?format=xlsx`;
  await (await ask(url, { headers: { cookie: part.keeper } })).arrayBuffer();
  await pause(1000);
}

const draftSchema = z.object({ revision: z.number() });

/** Assigns and receives one branch, and then saves its report again and again, an act each time. */
function keepReporting(part: ClientPart, address: string) {
  const [branch] = part.branches;
  if (!branch) throw new Error('The part has no branch.');
  const { taskId, organisationId, assignmentId } = branch;
  const act = async (cookie: string, name: string, input: object) => {
    const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const answer = await ask(`${address}/api/acts/${name}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(input),
    });
    return await answer.json();
  };
  let revision = 0;
  return async (turn: number) => {
    if (turn === 0) {
      await act(part.keeper, 'assign-tasks', { tasks: [{ id: taskId, revision: 1 }] });
      await act(part.liaison, 'receive-assignments', {
        assignments: [{ organisationId, id: assignmentId, revision: 2 }],
      });
    }
    const none = { results: null, difficulties: null, experience: null, nextSteps: null, helpNeeded: null };
    const words = { ...none, progress: `第${turn + 1}次整理进展。` };
    const saved = await act(part.officer, 'save-report', {
      ...{ organisationId, assignmentId, cycle: '2021-06', revision, nextNewsOn: null },
      ...{ words, values: [], quotes: [], confirmations: [] },
    });
    ({ revision } = draftSchema.parse(saved));
  };
}

/** A file that no other turn hands in. */
async function handIn(part: ClientPart, address: string, turn: number): Promise<void> {
  const body = `${randomUUID()} ${turn}\n`.repeat(2_000);
  const headers = { cookie: part.officer, 'content-type': 'application/octet-stream' };
  await ask(`${address}/api/files?fileName=${turn}.txt`, { method: 'POST', headers, body });
  await pause(500);
}

/** Sends half a file and goes. */
async function breakOff(part: ClientPart, address: string): Promise<void> {
  const leaving = new AbortController();
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('半份文件'.repeat(10_000))),
  });
  const headers = { cookie: part.officer, 'content-type': 'application/octet-stream' };
  const init = { method: 'POST', headers, body, duplex: 'half', signal: leaving.signal } as const;
  const sending = fetch(`${address}/api/files?fileName=half.txt`, init).catch(() => undefined);
  await pause(500);
  leaving.abort();
  await sending;
}

/** Asks for an export and reads none of it for a while. */
async function stopReading(part: ClientPart, address: string): Promise<void> {
  const id = await findDirective(part, address);
  const asked = get(`${address}/api/directives/${id}/tasks/export?format=csv`, {
    headers: { cookie: part.keeper },
  });
  asked.on('response', (response) => response.pause());
  asked.on('error', () => undefined);
  await pause(5_000);
  asked.destroy();
}

/** An open page: hears what is done, until it goes. */
async function listen(part: ClientPart, address: string): Promise<void> {
  const signal = AbortSignal.timeout(LISTEN_MILLISECONDS);
  try {
    const response = await ask(`${address}/api/live`, { headers: { cookie: part.liaison }, signal });
    for await (const chunk of response.body ?? []) void chunk;
  } catch (fault) {
    if (!signal.aborted) throw fault;
  }
}
