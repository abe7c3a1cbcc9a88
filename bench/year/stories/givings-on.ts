import type { LocalDate } from '#calendar/local-date.ts';
import type { YearWorld } from '../year-world.ts';
import { type Branch, canEnd } from './cast.ts';
import { claimProven, seen } from './deeds.ts';
import type { Stage } from './stage.ts';
import type { Play, Story } from './story.ts';

type Case = [kind: Story['kind'], claimsOn: LocalDate, lowerClaimsOn: LocalDate, words: string];

const cases: Case[] = [
  ['fault', '2021-11-16', '2021-12-06', '下级还在办，上级已申请办结'],
  ['fault', '2021-11-18', '2021-12-07', '下级尚未报结果，上级申请办结'],
  ['fault', '2021-11-19', '2021-12-08', '分解给下级才两周，上级就申请办结'],
  ['near', '2021-11-19', '2021-11-16', '下级先申请办结，上级随后申请'],
];

/** Completion claimed while those below still work, and nearly so. */
export function tellLowerOpen({ world, cast }: Stage): Story[] {
  return cases.map(([kind, claimsOn, lowerClaimsOn, words], index) => {
    const { branches } = cast.find('completion', canEnd);
    const [branch] = branches;
    cast.keep([branch], 'completion');
    const name = `下属单位${String(index + 1).padStart(2, '0')}`;
    const plays: Play[] = [
      ['2021-11-03', async (on) => await giveOn(world, branch, { on, name })],
      ['2021-11-05', async (on) => await receiveBelow(world, branch, on)],
      [claimsOn, async (on) => await claimProven(world, branch, on)],
      [lowerClaimsOn, async (on) => await claimProven(world, await findLower(world, branch), on)],
    ];
    return { rule: 'lower_open', kind, month: 11, words, subjects: [branch], plays };
  });
}

/** An organisation below is entered, and gets all that is asked of the branch. */
async function giveOn(
  world: YearWorld,
  branch: Branch,
  { on, name }: { on: LocalDate; name: string },
): Promise<void> {
  const giver = world.organisation(branch.organisationId);
  const { id: organisationId } = await world.addBelow(giver, name, on);
  const given = { ...(await seen(world, branch)), to: [{ organisationId }] };
  await world.act(giver.liaison, on, 'cascade_assignment', given);
}

async function receiveBelow(world: YearWorld, branch: Branch, on: LocalDate): Promise<void> {
  const lower = await findLower(world, branch);
  const { liaison } = world.organisation(lower.organisationId);
  await world.act(liaison, on, 'receive_assignments', { assignments: [await seen(world, lower)] });
}

async function findLower({ db }: YearWorld, { id }: Branch): Promise<Branch> {
  return await db
    .selectFrom('assignment')
    .select(['organisationId', 'id', 'taskId', 'role'])
    .where('parentId', '=', id)
    .executeTakeFirstOrThrow();
}
