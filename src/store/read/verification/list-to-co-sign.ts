import { type Given, keepStatement } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import { anyOf } from '../../tables/among-keys.ts';

/** A report that waits for the signature of an organisation, and the task that it is about. */
export interface ToCoSign {
  taskId: string;
  directiveId: string;
  ordinal: number;
  clause: string;
  cycle: string;
  /** Whose report it is. */
  organisation: string;
}

/** The reports that wait for the signatures of these organisations, the earliest month first. Read under the ledger's role. */
export async function listToCoSign(db: Db, organisationIds: readonly string[]): Promise<ToCoSign[]> {
  if (organisationIds.length === 0) return [];
  return await asked.list(db, { organisationIds });
}

const asked = keepStatement((db, { organisationIds }: Given<{ organisationIds: readonly string[] }>) =>
  db
    .selectFrom('coSignature')
    .innerJoin('progressReport as report', (join) =>
      join
        .onRef('report.organisationId', '=', 'coSignature.reportOrganisationId')
        .onRef('report.id', '=', 'coSignature.reportId')
        .on('report.state', '=', 'to_co_sign'),
    )
    .innerJoin('task', 'task.id', 'report.taskId')
    .innerJoin('organisation', 'organisation.id', 'report.organisationId')
    .select(['report.taskId', 'report.directiveId', 'task.ordinal', 'task.clause', 'report.cycle'])
    .select('organisation.shortName as organisation')
    .where('coSignature.state', '=', 'asked')
    .where('coSignature.organisationId', '=', anyOf(organisationIds, 'text'))
    .orderBy('report.cycle')
    .orderBy('report.directiveId')
    .orderBy('task.ordinal')
    .orderBy('report.id')
    .compile(),
);
