import type { ActContext } from '#acts/act-context.ts';
import { parseLocalDate } from '#calendar/local-date.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import type { Db } from '#store/open-store.ts';
import { findTaskStanding } from '#store/read/find-standing.ts';
import { listDirectiveBranches } from '#store/read/list-directive-branches.ts';
import { listStandingAssignments } from '#store/read/list-standing-assignments.ts';
import { listTaskRows } from '#store/read/list-tasks.ts';
import { readAs } from '#store/take-role.ts';
import { newActId } from '../act-id.ts';

/** An act as it is played: on which minute of the year, by whom. */
export interface Cue {
  /** `2021-03-02 09:15`, Beijing time. */
  at: string;
  by: Caller;
}

type ActResult<Result> = { ok: true; result: Result } | { ok: false; refusal: { code: string } };

/** What an act is given when it is played on that minute: both of its times are those of the story. */
export function playedContext(db: Db, { at, by }: Cue): ActContext {
  const [day = '', time = ''] = at.split(' ');
  const today = parseLocalDate(day);
  const now = new Date(`${day}T${time}:00+08:00`);
  if (!today || Number.isNaN(now.getTime())) throw new Error(`${at} is no minute of the story.`);
  return { db, today, now, actId: newActId(now), caller: by };
}

/**
 * Plays an act of the story and gives its result.
 * @throws where it is refused: the story and the rules no longer fit.
 */
export async function play<Input, Result>(
  db: Db,
  cue: Cue,
  act: (context: ActContext, input: Input) => Promise<ActResult<Result>>,
  input: Input,
): Promise<Result> {
  const outcome = await act(playedContext(db, cue), input);
  if (outcome.ok) return outcome.result;
  throw new Error(
    `${act.name} of the demonstration on ${cue.at} was refused: ${JSON.stringify(outcome.refusal)}`,
  );
}

/** All tasks of a directive as they stand at this point of the story, in printed order. */
export async function lookAtAll(db: Db, directiveId: string) {
  return await readAs(db, 'ledger', (within) => listDirectiveBranches(within, directiveId));
}

/** A task of a directive as it stands at this point of the story. */
export async function lookAt(db: Db, directiveId: string, ordinal: number) {
  return await readAs(db, 'ledger', async (within) => {
    const [row] = await listTaskRows(within, directiveId, {}, { after: ordinal - 1, limit: 1 });
    const standing = row && (await findTaskStanding(within, row.id));
    if (!row || !standing) throw new Error(`The story's directive has no task ${ordinal}.`);
    const { assignments } = await listStandingAssignments(within, row.id, 'all');
    return { id: row.id, revision: standing.revision, placeholders: standing.placeholders, assignments };
  });
}
