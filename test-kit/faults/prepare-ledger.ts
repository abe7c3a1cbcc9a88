import { openLedger } from '#acts/open-ledger.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import type { StorePlace } from '#store/open-store.ts';
import { registerText } from '../register-text.ts';
import { addTestPerson, sessionCookieOf } from '../sign-in.ts';

/** A branch of the work, before anything was done on it. */
export interface OpenBranch {
  taskId: string;
  organisationId: string;
  assignmentId: string;
}

/** The sessions of one organisation's people and of the keeper who assigns to it, and the branches that are its own. */
export interface ClientPart {
  keeper: string;
  liaison: string;
  officer: string;
  principal: string;
  branches: OpenBranch[];
}

/** Organisations that lead a task each in turn, by the names that the register knows them by. */
const leads = ['财政部', '教育部', '科技部', '司法部'] as const;

/** A made-up directive of so many tasks, each led by one of four organisations in turn. */
export function writeDirective(tasks: number): string {
  const lines = Array.from({ length: tasks }, (_, index) => {
    const lead = leads[index % leads.length];
    return `（${index + 1}）推进第${index + 1}类示例园区建设。（${lead}牵头，12月底前完成）`;
  });
  // No other than that of an earlier trial in the same ledger.
  return [`岚川省第${Date.now()}批重点工作分工`, '一、园区', ...lines, ''].join('\n');
}

/**
 * Opens the ledger there, brings it up to date and registers a directive of so many tasks; one part of the work for each
 * organisation that leads some. The store is closed again.
 */
export async function prepareLedger(place: StorePlace, tasks: number): Promise<ClientPart[]> {
  const { db, close } = await openLedger(place);
  try {
    const directiveId = await registerText(db, writeDirective(tasks));
    const branches = await db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select(['assignment.organisationId', 'assignment.id as assignmentId', 'assignment.taskId'])
      .where('assignment.directiveId', '=', directiveId)
      .orderBy('task.ordinal')
      .execute();
    const sessionOf = async (organisationId: string | undefined, role: PersonRole) => {
      const person = { roles: [role], ...(organisationId && { organisationId }) };
      return await sessionCookieOf(db, await addTestPerson(db, person));
    };
    const parts: ClientPart[] = [];
    for (const [organisationId, own] of Map.groupBy(branches, (branch) => branch.organisationId)) {
      parts.push({
        keeper: await sessionOf(undefined, 'keeper'),
        liaison: await sessionOf(organisationId, 'liaison'),
        officer: await sessionOf(organisationId, 'officer'),
        principal: await sessionOf(organisationId, 'principal'),
        branches: own,
      });
    }
    return parts;
  } finally {
    await close();
  }
}
