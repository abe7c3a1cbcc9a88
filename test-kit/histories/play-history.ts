import type { ActContext } from '#acts/act-context.ts';
import { deriveId } from '#acts/derive-id.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import type { Db } from '#store/open-store.ts';
import { callerOf, keeperOf } from '../callers.ts';
import type { Step } from './steps.ts';
import { organisations, type Things, thingsFor } from './things.ts';
import { tryStep } from './try-step.ts';

/** Begins with the time of every act: the tenth of June 2021. */
const beginning = '0179f3a0-0000-7000-8000-000000000000';

/** Keepers, the people of each organisation, and an officer who stands in for a keeper. */
function callers(): Caller[] {
  const [officer, keeper] = [callerOf('ministry-of-education', 'officer'), keeperOf('甲')];
  const deputised = { ...keeper.capacities[0], personId: deriveId(beginning, 'absent') };
  const deputy = { ...officer, name: '代理', capacities: [officer.capacities[0], deputised] as const };
  return [
    keeper,
    keeper,
    deputy,
    ...organisations.map((organisationId) => callerOf(organisationId, 'liaison', 'principal')),
  ];
}

/** What the act of a history with that number is given: each has its own second and id. */
export function contextOf(db: Db, number: number, caller: Caller): ActContext {
  const now = new Date(Date.UTC(2021, 5, 10, 1, 0, number));
  return { db, today: '2021-06-10', now, actId: deriveId(beginning, `act ${number}`), caller };
}

/** Tries all steps one after the other; how many acts were done, and how many refused. */
export async function playHistory(
  db: Db,
  steps: readonly Step[],
  from: number,
): Promise<{ done: number; refused: number }> {
  const people = callers();
  let [done, refused] = [0, 0];
  for (const [index, step] of steps.entries()) {
    const things = thingsFor(db, step);
    const anybody = people[step.who % people.length] ?? keeperOf('甲');
    const caller = step.fitting ? await fittingCaller(step, things) : anybody;
    const tried = await tryStep(contextOf(db, from + index, caller), step, things);
    if (tried?.ok) done += 1;
    else if (tried) refused += 1;
  }
  return { done, refused };
}

/** What an organisation does itself is tried by its own people, everything else by the keepers. */
async function fittingCaller({ act }: Step, { one }: Things): Promise<Caller> {
  if (act === 'withdraw_cascade') {
    const given = await one('given');
    return callerOf(given?.organisationId ?? organisations[0], 'principal');
  }
  if (!ofOrganisation.includes(act)) return keeperOf('甲');
  const thing = await one(thingOf(act));
  return callerOf(thing?.organisationId ?? organisations[0], 'liaison', 'principal');
}

function thingOf(act: ActName): 'assignment' | 'report' | 'question' {
  if (act === 'answer_report_question') return 'question';
  return act === 'sign_report' ? 'report' : 'assignment';
}

const ofOrganisation: ActName[] = [
  'claim_completion',
  'withdraw_claim',
  'ask_extension',
  'withdraw_extension',
  'receive_assignments',
  'object_to_assignment',
  'cascade_assignment',
  'share_with_unit',
  'withdraw_unit_share',
  'save_report',
  'report_no_change',
  'sign_report',
  'answer_report_question',
  'add_evidence',
  'withdraw_evidence',
];
