import type { LocalDate } from '#calendar/local-date.ts';
import { branchRevision } from './branch-revision.ts';
import { nameDocument } from './documents.ts';
import { inProgram } from './plans.ts';
import { pickThree } from './three-organisations.ts';
import type { YearWorld } from './year-world.ts';

/** What a meeting decided, and what the text of it is known by: nobody but those concerned finds it. */
const MATTER = { title: '窗口收费整改事项', clause: '立即纠正窗口违规收费，建立收费公示制度。' };

/** The keepers register a matter by hand (手工立项), the head approves; it is assigned, received, done and accepted within May. */
export async function playMatter(world: YearWorld): Promise<void> {
  const { db, keeper, head } = world;
  const { middling } = await pickThree(world);
  await world.act(keeper, '2021-05-06', 'register_matter', {
    ...{ title: MATTER.title, basisKind: 'meeting', basis: '督查室专题会议纪要第1号' },
    ...{ decidedOn: '2021-05-05', issuer: null },
    tasks: [
      {
        clause: MATTER.clause,
        responsibilities: [
          {
            role: 'lead',
            organisations: [{ name: middling.name, organisationId: middling.id }],
            openEnded: false,
          },
        ],
        deadline: { kind: 'complete', on: '2021-05-31' },
      },
    ],
  });
  const { id } = await db
    .selectFrom('task')
    .select('id')
    .where('clause', '=', MATTER.clause)
    .executeTakeFirstOrThrow();
  const seen = async () => {
    const task = await db
      .selectFrom('task')
      .select('revision')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { tasks: [{ id, revision: task.revision }] };
  };
  await world.act(head, '2021-05-06', 'approve_registration', await seen());
  await world.act(keeper, '2021-05-07', 'assign_tasks', await seen());
  const branch = await db
    .selectFrom('assignment')
    .select(['organisationId', 'id'])
    .where('taskId', '=', id)
    .executeTakeFirstOrThrow();
  const now = async () => ({ ...branch, revision: await branchRevision(world, branch) });
  await world.act(middling.liaison, '2021-05-08', 'receive_assignments', { assignments: [await now()] });
  const on: LocalDate = '2021-05-13';
  const document = { by: middling.officer, on, title: '收费公示制度', isPolicy: false };
  const evidenceIds = await nameDocument(world, branch, document);
  await world.act(middling.principal, on, 'claim_completion', {
    ...{ ...(await now()), evidenceIds, grounds: '公示制度落实，退费到位。', signature: inProgram },
  });
  const assessment = '现场核对，情况属实。';
  await world.act(keeper, '2021-05-14', 'assess_claims', { assignments: [await now()], assessment });
  await world.act(head, '2021-05-17', 'accept_claims', { assignments: [await now()] });
}
