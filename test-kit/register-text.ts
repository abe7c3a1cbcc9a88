import { randomUUID } from 'node:crypto';
import type { ActContext } from '#acts/act-context.ts';
import { registerDirective } from '#acts/register-directive.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import type { Db } from '#store/open-store.ts';

/** What an act is given in a test: the tenth of June 2021, an act of its own. */
export function actContext(db: Db, more: Partial<ActContext> = {}): ActContext {
  return {
    db,
    today: '2021-06-10',
    now: new Date('2021-06-10T01:00:00Z'),
    actId: randomUUID(),
    caller: keeperOf('test'),
    ...more,
  };
}

/** A caller of that name who may do what keepers, heads and administrators may. */
export function keeperOf(name: string): Caller {
  const organisationId = 'general-office-of-the-state-council';
  const roles = ['keeper', 'head', 'administrator'] as const;
  return { personId: null, name, capacities: [{ personId: null, organisationId, unitId: null, roles }] };
}

/** Registers a text and returns the directive's id; throws where it is refused. */
export async function registerText(db: Db, text: string): Promise<string> {
  const file = { bytes: new TextEncoder().encode(text), fileName: 'directive.txt' };
  const result = await registerDirective(actContext(db), file);
  if (!result.ok) throw new Error(`The text was refused: ${JSON.stringify(result.refusal)}`);
  return result.directiveId;
}
