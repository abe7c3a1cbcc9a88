import { approveRegistration } from '#acts/approve-registration.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { registerMatter } from '#acts/register-matter.ts';
import type { Db } from '#store/open-store.ts';
import { actContext } from './register-text.ts';

/** Who carries the matter of `registerTestMatter`: 国家能源局, which stands under 国家发展改革委. */
export const matterCarrier = 'national-energy-administration';

const titles = { proposed: '岚川省专题会议待批事项', assigned: '岚川省专题会议议定事项' } as const;
/** After the texts of `registerText`. */
const now = new Date('2021-06-10T02:00:00Z');

/** Registers a matter by hand, 岚川省专题会议议定事项 or 待批事项: one task that is led by `matterCarrier`, proposed or assigned. */
export async function registerTestMatter(
  db: Db,
  until: 'proposed' | 'assigned',
): Promise<{ directiveId: string; taskId: string }> {
  const proposed = await registerMatter(actContext(db, { now }), {
    ...{ title: titles[until], basisKind: 'meeting', basis: '岚川省专题会议纪要' },
    ...{ decidedOn: '2021-06-01', issuer: null },
    tasks: [
      {
        clause: '完善示例储备办法。',
        deadline: { kind: 'complete', on: '2021-12-31' },
        responsibilities: [
          {
            ...{ role: 'lead', openEnded: false },
            organisations: [{ name: '国家能源局', organisationId: matterCarrier }],
          },
        ],
      },
    ],
  });
  if (!proposed.ok) throw new Error(`The matter was refused: ${proposed.refusal.code}`);
  const { directiveId } = proposed.result;
  if (until === 'assigned') {
    for (const act of [approveRegistration, assignTasks]) {
      const done = await act(actContext(db, { now }), { tasks: await listTasks(db, directiveId) });
      if (!done.ok) throw new Error(`The matter was refused: ${done.refusal.code}`);
    }
  }
  const [task] = await listTasks(db, directiveId);
  if (!task) throw new Error('The matter has no task.');
  return { directiveId, taskId: task.id };
}

async function listTasks(db: Db, directiveId: string): Promise<{ id: string; revision: number }[]> {
  return await db
    .selectFrom('task')
    .select(['id', 'revision'])
    .where('directiveId', '=', directiveId)
    .execute();
}
