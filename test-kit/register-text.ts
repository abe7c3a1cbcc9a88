import type { ActContext } from '#acts/act-context.ts';
import { registerDirective } from '#acts/register-directive.ts';
import { newActId } from '#server/act-id.ts';
import type { Db } from '#store/open-store.ts';
import { keeperOf } from './callers.ts';

/** What an act is given in a test: the tenth of June 2021, an act of its own with an id of the real clock, as the server gives. */
export function actContext(db: Db, more: Partial<ActContext> = {}): ActContext {
  return {
    db,
    today: '2021-06-10',
    now: new Date('2021-06-10T01:00:00Z'),
    actId: newActId(new Date()),
    caller: keeperOf('test'),
    ...more,
  };
}

/** Registers a text and returns the directive's id; throws where it is refused. */
export async function registerText(db: Db, text: string): Promise<string> {
  const file = { bytes: new TextEncoder().encode(text), fileName: 'directive.txt' };
  const result = await registerDirective(actContext(db), file);
  if (!result.ok) throw new Error(`The text was refused: ${JSON.stringify(result.refusal)}`);
  return result.directiveId;
}
