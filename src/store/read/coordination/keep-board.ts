import type { CompiledQuery } from 'kysely';
import { type Given, keepStatements } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import type { AskedBoard, BoardPage, BoardScope } from './seen-crossing.ts';

interface Values extends BoardPage {
  organisationIds: readonly string[];
  taskId: string;
}

/** What the statement of a board hangs on, beside the values in it. */
interface Shape {
  reader: 'all' | { seesContents: boolean };
  isOfTask: boolean;
  ended: boolean;
}

/** Keeps the statements of the rows of a board. */
export function keepBoard<Row>(
  build: (db: Db, board: AskedBoard, page: Given<BoardPage>) => CompiledQuery<Row>,
): (db: Db, board: BoardScope, page: BoardPage) => Promise<Row[]> {
  const statementOf = keepStatements<Shape, Values, Row>((db, given, { reader, isOfTask, ended }) => {
    const { organisationIds, taskId, after, limit } = given;
    const scope = reader === 'all' ? reader : { organisationIds, ...reader };
    return build(db, { scope, taskId: isOfTask ? taskId : undefined, ended }, { after, limit });
  });
  return async (db, { scope, taskId, ended }, page) => {
    const reader = scope === 'all' ? scope : { seesContents: scope.seesContents };
    const organisationIds = scope === 'all' ? [] : scope.organisationIds;
    const statement = statementOf({ reader, isOfTask: taskId !== undefined, ended });
    return await statement.list(db, { organisationIds, taskId: taskId ?? '', ...page });
  };
}
