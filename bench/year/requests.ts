import { branchRevision } from './branch-revision.ts';
import { playMatter } from './matter.ts';
import { dayOf, type YearMonth } from './months.ts';
import type { YearWorld } from './year-world.ts';

/** What crosses the usual way: coordination in May, what cannot wait in May and June, more time asked for and decided in June. */
export async function playRequests(world: YearWorld, month: YearMonth): Promise<void> {
  if (month === 5) {
    await playMatter(world);
    await coordinate(world);
    await askAboutPolicy(world);
    await complain(world);
  }
  await reportUrgently(world, month);
  if (month === 6) await extend(world);
}

/** The received branches that answer for tasks whose result is due later, and of which no story tells. */
async function listLater(world: YearWorld, from: string) {
  const rows = await world.db
    .selectFrom('assignment')
    .innerJoin('deadline', 'deadline.taskId', 'assignment.taskId')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .select(['assignment.organisationId', 'assignment.id', 'assignment.taskId'])
    .select(['task.ordinal', 'assignment.role'])
    .distinct()
    .where('assignment.directiveId', '=', world.directiveId)
    .where('assignment.state', '=', 'received')
    .where('assignment.role', 'in', ['lead', 'responsible'])
    .where('deadline.kind', '=', 'complete')
    .where(({ eb, cast, ref }) => eb(cast(ref('deadline.dueOn'), 'text'), '>', from))
    .orderBy('task.ordinal')
    .orderBy('assignment.organisationId')
    .orderBy('assignment.role')
    .execute();
  return rows.filter(({ taskId }) => !world.isReserved(taskId));
}

/** A few of their tasks, each with its branches. */
async function pickTasks(world: YearWorld, count: number, from: string) {
  const byTask = Map.groupBy(await listLater(world, from), ({ taskId }) => taskId);
  const tasks = [...byTask.values()];
  return [...new Set(Array.from({ length: count }, () => world.random.pick(tasks)))];
}

async function coordinate(world: YearWorld): Promise<void> {
  const { random, organisations, keeper } = world;
  for (const [first] of await pickTasks(world, 5, '2021-06-30')) {
    if (!first) continue;
    const { organisationId, taskId } = first;
    const { liaison } = world.organisation(organisationId);
    const raised = await world.act(liaison, '2021-05-06', 'raise_coordination', {
      ...{ taskId, matter: '两个部门的数据口径不一致。', request: '请协调统一口径。' },
    });
    const owner = random.pick(organisations);
    const consulted = random.pick(organisations.filter(({ id }) => id !== owner.id && id !== organisationId));
    const taken = await world.act(keeper, '2021-05-07', 'take_coordination', {
      ...{ id: raised.id, revision: 1, level: 'supervision_office', ownerId: owner.id, dueOn: '2021-05-28' },
    });
    const asked = await world.act(owner.liaison, '2021-05-08', 'consult_organisations', {
      ...{
        id: raised.id,
        revision: taken.revision,
        organisationIds: [consulted.id],
        question: '请提供现用口径。',
      },
    });
    await world.act(consulted.liaison, '2021-05-11', 'answer_consultation', {
      id: raised.id,
      answer: '口径说明附后。',
    });
    const revision = await revisionOf(world, raised.id, asked.revision);
    const decided = await world.act(keeper, '2021-05-14', 'decide_coordination', {
      ...{ id: raised.id, revision, minuteNumber: '协调纪要第3号', decidedOn: '2021-05-14' },
      decision: '以统计部门口径为准。',
    });
    await world.act(keeper, '2021-05-18', 'close_coordination', {
      id: raised.id,
      revision: decided.revision,
    });
  }
}

async function revisionOf({ db }: YearWorld, id: string, seen: number): Promise<number> {
  const row = await db.selectFrom('coordination').select('revision').where('id', '=', id).executeTakeFirst();
  return row?.revision ?? seen;
}

const URGENT_DAYS = [
  { month: 5, day: 19 },
  { month: 6, day: 8 },
  { month: 6, day: 17 },
] as const;

async function reportUrgently(world: YearWorld, month: YearMonth): Promise<void> {
  const { random, organisations, keeper } = world;
  for (const { day } of URGENT_DAYS.filter((urgent) => urgent.month === month)) {
    const on = dayOf(month, day);
    const { liaison, officer } = random.pick(organisations);
    const recipient = random.pick(organisations);
    const sent = await world.act(liaison, on, 'send_urgent_report', {
      ...{ happened: '一处在建项目因强降雨停工。', occurredOn: on, measures: '人员已撤离，正在排查。' },
      ...{ telephone: '010-55550001', recipientIds: [recipient.id] },
    });
    await world.act(keeper, on, 'acknowledge_urgent_report', { id: sent.id });
    await world.tryAct(recipient.liaison, on, 'acknowledge_urgent_report', { id: sent.id });
    await world.tryAct(officer, on, 'follow_up_urgent_report', {
      id: sent.id,
      words: '排查完毕，未见次生险情。',
    });
    await world.act(keeper, on, 'close_urgent_report', { id: sent.id, outcome: '已复工。' });
  }
}

/** Who answers for a task asks for more time with all who carry it, so that nobody waits for another; most of it is granted. */
async function extend(world: YearWorld): Promise<void> {
  for (const [index, branches] of (await pickTasks(world, 4, '2021-06-25')).entries()) {
    for (const { organisationId, id } of branches)
      await askForTime(world, { organisationId, id }, index % 4 !== 3);
  }
}

async function askForTime(
  world: YearWorld,
  branch: { organisationId: string; id: string },
  isGranted: boolean,
): Promise<void> {
  const { keeper, head } = world;
  const seen = async () => ({ ...branch, revision: await branchRevision(world, branch) });
  const { liaison } = world.organisation(branch.organisationId);
  const asked = await world.tryAct(liaison, '2021-06-15', 'ask_extension', {
    ...{ ...(await seen()), reason: '招标流标，须重新组织。', askedFor: '2022-03-31' },
    progress: '前期工作正在收尾。',
  });
  if (!asked) return;
  if (!isGranted) {
    await world.act(head, '2021-06-17', 'refuse_extension', { ...(await seen()), reason: '理由不充分。' });
    return;
  }
  await world.act(keeper, '2021-06-16', 'support_extension', { ...(await seen()), words: '情况属实。' });
  await world.act(head, '2021-06-18', 'grant_extension', await seen());
}

/** A difficulty with a policy is put to whose policy it is, answered, asked about once more, and settled. */
async function askAboutPolicy(world: YearWorld): Promise<void> {
  const [first] = (await pickTasks(world, 1, '2021-06-30')).flat();
  const addressee = world.organisations.find(({ id }) => id !== first?.organisationId);
  if (!first || !addressee) return;
  const { liaison } = world.organisation(first.organisationId);
  const { id } = await world.act(liaison, '2021-05-06', 'ask_policy_question', {
    ...{ taskId: first.taskId, addresseeId: addressee.id, policy: '实施办法第三条' },
    ...{ question: '本条所称新开工项目如何认定？', dueOn: '2021-05-20' },
  });
  const answered = await world.act(addressee.liaison, '2021-05-11', 'answer_policy_question', {
    ...{ id, revision: 1, answer: '以取得施工许可的日期为准。' },
  });
  const again = await world.act(liaison, '2021-05-12', 'ask_policy_question_again', {
    ...{ id, revision: answered.revision, dueOn: '2021-05-20' },
    question: '不需要施工许可的项目以何为准？',
  });
  const settled = await world.act(addressee.liaison, '2021-05-17', 'answer_policy_question', {
    ...{ id, revision: again.revision, answer: '以备案日期为准，已在解读中说明。' },
  });
  await world.act(liaison, '2021-05-18', 'settle_policy_question', { id, revision: settled.revision });
}

/** Somebody complains of a form that asks for the same again; the head opens what is sealed, and answers for all to read. */
async function complain({ act, organisations, random, head }: YearWorld): Promise<void> {
  const { officer } = random.pick(organisations);
  const { id } = await act(officer, '2021-05-13', 'send_complaint', {
    ...{ topic: '同一数据重复填报', words: '季度报表与对账单要求填写同一组数字。' },
  });
  await act(head, '2021-05-14', 'open_complaint', { id });
  await act(head, '2021-05-17', 'answer_complaint', {
    ...{ id, revision: 1, answer: '季度报表即日起停止，以对账单为准。' },
  });
}
