import type { YearWorld } from './year-world.ts';

/** What crosses the usual way in May and June: coordination, what cannot wait, more time asked for and decided. */
export async function playRequests(world: YearWorld): Promise<void> {
  await coordinate(world);
  await reportUrgently(world);
  await extend(world);
}

/** A received branch of a dated task with who carries it, a few of them. */
async function pickBranches({ db, random, directiveId }: YearWorld, count: number, from: string) {
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('deadline', 'deadline.taskId', 'assignment.taskId')
    .select(['assignment.organisationId', 'assignment.id', 'assignment.revision', 'assignment.taskId'])
    .distinct()
    .where('assignment.directiveId', '=', directiveId)
    .where('assignment.state', '=', 'received')
    .where('assignment.role', 'in', ['lead', 'responsible'])
    .where('deadline.kind', '=', 'complete')
    .where(({ eb, cast, ref }) => eb(cast(ref('deadline.dueOn'), 'text'), '>', from))
    .orderBy('assignment.id')
    .execute();
  return Array.from({ length: count }, () => random.pick(rows)).filter(
    (row, index, all) => all.findIndex(({ taskId }) => taskId === row.taskId) === index,
  );
}

async function coordinate(world: YearWorld): Promise<void> {
  const { random, organisations, keeper } = world;
  for (const { organisationId, taskId } of await pickBranches(world, 5, '2021-06-30')) {
    const { liaison } = world.organisation(organisationId);
    const raised = await world.act(liaison, '2021-05-12', 'raise_coordination', {
      ...{ taskId, matter: '两个部门的数据口径不一致。', request: '请协调统一口径。' },
    });
    const owner = random.pick(organisations);
    const consulted = random.pick(organisations.filter(({ id }) => id !== owner.id && id !== organisationId));
    const taken = await world.act(keeper, '2021-05-13', 'take_coordination', {
      ...{ id: raised.id, revision: 1, level: 'supervision_office', ownerId: owner.id, dueOn: '2021-05-28' },
    });
    const asked = await world.act(owner.liaison, '2021-05-14', 'consult_organisations', {
      ...{
        id: raised.id,
        revision: taken.revision,
        organisationIds: [consulted.id],
        question: '请提供现用口径。',
      },
    });
    await world.act(consulted.liaison, '2021-05-18', 'answer_consultation', {
      id: raised.id,
      answer: '口径说明附后。',
    });
    const revision = await revisionOf(world, raised.id, asked.revision);
    const decided = await world.act(keeper, '2021-05-25', 'decide_coordination', {
      ...{ id: raised.id, revision, minuteNumber: '协调纪要第3号', decidedOn: '2021-05-25' },
      decision: '以统计部门口径为准。',
    });
    await world.act(keeper, '2021-06-02', 'close_coordination', {
      id: raised.id,
      revision: decided.revision,
    });
  }
}

async function revisionOf({ db }: YearWorld, id: string, seen: number): Promise<number> {
  const row = await db.selectFrom('coordination').select('revision').where('id', '=', id).executeTakeFirst();
  return row?.revision ?? seen;
}

async function reportUrgently(world: YearWorld): Promise<void> {
  const { random, organisations, keeper } = world;
  for (const on of ['2021-05-20', '2021-06-08', '2021-06-17'] as const) {
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

async function extend(world: YearWorld): Promise<void> {
  const { keeper, head } = world;
  for (const [index, branch] of (await pickBranches(world, 8, '2021-06-25')).entries()) {
    const { organisationId, id } = branch;
    const { liaison } = world.organisation(organisationId);
    const revision = await branchRevision(world, branch);
    const asked = await world.tryAct(liaison, '2021-06-15', 'ask_extension', {
      ...{ organisationId, id, revision, reason: '招标流标，须重新组织。' },
      ...{ progress: '前期工作已完成。', askedFor: '2022-03-31' },
    });
    if (!asked) continue;
    if (index % 4 === 3) {
      await world.act(head, '2021-06-17', 'refuse_extension', {
        ...{ organisationId, id, revision: await branchRevision(world, branch), reason: '理由不充分。' },
      });
      continue;
    }
    await world.act(keeper, '2021-06-16', 'support_extension', {
      ...{ organisationId, id, revision: await branchRevision(world, branch), words: '情况属实。' },
    });
    await world.act(head, '2021-06-18', 'grant_extension', {
      ...{ organisationId, id, revision: await branchRevision(world, branch) },
    });
  }
}

/** The revision at which a branch stands now. */
export async function branchRevision(
  { db }: YearWorld,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<number> {
  const { revision } = await db
    .selectFrom('assignment')
    .select('revision')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return revision;
}
