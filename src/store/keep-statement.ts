import { type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { Db } from './open-store.ts';
import { sendAhead } from './send-ahead.ts';

/** Where the values of a statement go: what stands in it is given anew each time that it is asked. */
export type Given<Values> = { [Name in keyof Values]: RawBuilder<Values[Name]> };

/** A statement whose text is made once. */
export interface KeptStatement<Values, Row> {
  list(db: Db, values: Values): Promise<Row[]>;
  find(db: Db, values: Values): Promise<Row | undefined>;
  /** As `sendAhead`. */
  sendAhead(db: Db, values: Values): Promise<void>;
}

/** Stands where a value goes. */
class Slot {
  readonly name: string | symbol;

  constructor(name: string | symbol) {
    this.name = name;
  }
}

/**
 * Keeps a statement that is asked with nearly every request: building and compiling it costs several times as much as sending
 * it. What is built may not depend on the values, nor on the store.
 */
export function keepStatement<Values extends object, Row>(
  build: (db: Db, given: Given<Values>) => CompiledQuery<Row>,
): KeptStatement<Values, Row> {
  let kept: CompiledQuery<Row> | undefined;
  const fill = (db: Db, values: Values): CompiledQuery<Row> => {
    kept ??= build(db, slots());
    const parameters = kept.parameters.map((each) =>
      each instanceof Slot ? Reflect.get(values, each.name) : each,
    );
    return { ...kept, parameters };
  };
  const list = async (db: Db, values: Values) => (await db.executeQuery(fill(db, values))).rows;
  return {
    list,
    find: async (db, values) => (await list(db, values))[0],
    sendAhead: async (db, values) => await sendAhead(db, fill(db, values)),
  };
}

/** Keeps the statements of what is asked in several shapes: what is built may depend on the shape. */
export function keepStatements<Shape, Values extends object, Row>(
  build: (db: Db, given: Given<Values>, shape: Shape) => CompiledQuery<Row>,
): (shape: Shape) => KeptStatement<Values, Row> {
  const kept = new Map<string, KeptStatement<Values, Row>>();
  return (shape) => {
    const key = JSON.stringify(shape);
    const statement = kept.get(key) ?? keepStatement<Values, Row>((db, given) => build(db, given, shape));
    kept.set(key, statement);
    return statement;
  };
}

/** A slot for every name that is asked for. */
function slots<Values>(): Given<Values> {
  return new Proxy(Object.create(null), { get: (_target, name) => sql`${new Slot(name)}` });
}
