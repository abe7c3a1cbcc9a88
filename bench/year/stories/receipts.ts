import { isSolo } from './cast.ts';
import { seen } from './deeds.ts';
import type { Stage } from './stage.ts';
import type { Play, Story } from './story.ts';

type Case = [kind: Story['kind'], words: string, begins: 'nothing' | 'reminded' | 'rejected' | 'objected'];

const receipts: Case[] = [
  ['fault', '交办一个多月没有签收', 'nothing'],
  ['fault', '电话催办以后仍未签收', 'reminded'],
  ['fault', '退回未获同意，此后没有签收', 'rejected'],
  ['near', '按时退回，督查机构尚未答复', 'objected'],
];

const reason = '不属本部门职责。';

/** What was given and not received, and nearly so: what is objected to in time waits for the keepers. */
export function tellNotReceived({ world, cast }: Stage): Story[] {
  const { keeper } = world;
  return receipts.map(([kind, words, begins]) => {
    const task = cast.find('receipt', (each) => isSolo(each) && each.dates.length === 0);
    const [branch] = task.branches;
    cast.keep([branch], 'receipt');
    cast.close(task);
    const { liaison } = world.organisation(branch.organisationId);
    const object: Play[1] = async (on) =>
      await world.act(liaison, on, 'object_to_assignment', { ...(await seen(world, branch)), reason });
    const reject: Play[1] = async (on) => {
      const decided = { ...(await seen(world, branch)), reason: '按文件分工办理。' };
      await world.act(keeper, on, 'reject_objection', decided);
    };
    const remind: Play[1] = async (on) =>
      await world.act(keeper, on, 'note_reminder', { assignments: [await seen(world, branch)] });
    const receive: Play[1] = async (on) =>
      await world.act(liaison, on, 'receive_assignments', { assignments: [await seen(world, branch)] });
    const before: Record<typeof begins, Play[]> = {
      nothing: [],
      reminded: [['2021-03-29', remind]],
      rejected: [
        ['2021-03-24', object],
        ['2021-03-26', reject],
      ],
      objected: [
        ['2021-03-24', object],
        ['2021-05-06', reject],
      ],
    };
    const plays: Play[] = [...before[begins], ['2021-05-07', receive]];
    return { rule: 'not_received', kind, month: 4, words, subjects: [branch], plays };
  });
}

const unsettled: [kind: Story['kind'], on: '2021-04-19' | '2021-05-10', words: string][] = [
  ['fault', '2021-05-10', '“等”字所指单位一个多月没有明确'],
  ['fault', '2021-05-10', '“等”字所指单位到五月才明确'],
  ['fault', '2021-05-10', '“等”字所指单位四月底仍未明确'],
  ['near', '2021-04-19', '“等”字所指单位在一个月内明确'],
];

/** Open words that the keepers leave unsettled, and nearly so. */
export function tellPlaceholders({ world, cast }: Stage): Story[] {
  const { keeper } = world;
  return unsettled.map(([kind, on, words]) => {
    const { id: taskId, placeholders } = cast.findUnsettled();
    const resolution = '经核实，没有其他单位。';
    const settle: Play[1] = async () =>
      await world.act(keeper, on, 'resolve_placeholders', { placeholders, organisationIds: [], resolution });
    return {
      ...{ rule: 'placeholder_unresolved', kind, month: 4, words },
      subjects: [{ organisationId: keeper.organisationId, taskId }],
      plays: [[on, settle]],
    };
  });
}
