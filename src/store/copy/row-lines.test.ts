import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBlankStore } from '#test-kit/open-test-store.ts';
import type { Db, Store } from '../open-store.ts';
import { insertLines, readLines } from './row-lines.ts';
import { listSequences, setSequences } from './sequences.ts';
import { settleTextForms } from './settle-text-forms.ts';
import { listTableShapes } from './table-shapes.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replaceAll('\0', '')),
  fc.constantFrom(
    '',
    'null',
    '\\N',
    '["台账"]',
    'a\tb\nc\r\\',
    '"',
    ' 岚川 ',
    '{}',
    '{1,NULL}',
    '\u2028',
    '👩‍🌾',
  ),
);
const figures = fc.oneof(
  fc.double().map(String),
  fc.constantFrom('NaN', 'Infinity', '-Infinity', '-0', '5e-324', '1.7976931348623157e308', '0.1'),
);
const big = (min: bigint, max: bigint) => fc.bigInt({ min, max }).map(String);
const decimals = fc
  .tuple(fc.bigInt(), fc.integer({ min: 0, max: 40 }))
  .map(([digits, scale]) => `${digits}.${'0'.repeat(scale)}${scale}`);
const days = fc.oneof(
  fc.integer({ min: -700_000, max: 2_900_000 }).map((day) => ({ day })),
  fc.constantFrom('infinity', '-infinity', '0044-03-15 BC', '0001-01-01'),
);
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value).replaceAll('\\u0000', '')),
  fc.constantFrom('null', '1.10', '12345678901234567890.000', '"\\u2028"', '{"b":1,"a":null}', '[]', '""'),
);
/** Of each type of column, what stands in it: as the database reads it, or a number of days or microseconds since 2000. */
const types: Record<string, fc.Arbitrary<unknown>> = {
  boolean: fc.boolean().map(String),
  smallint: big(-32_768n, 32_767n),
  integer: big(-2_147_483_648n, 2_147_483_647n),
  bigint: big(-9_223_372_036_854_775_808n, 9_223_372_036_854_775_807n),
  numeric: fc.oneof(decimals, fc.constantFrom('NaN', '0.00', '-0.10')),
  'numeric(12,3)': big(-99_999_999n, 99_999_999n).map((digits) => `${digits}.125`),
  real: fc.float().map(String),
  'double precision': figures,
  text: words,
  'character varying(40)': words,
  'character(8)': words.map((text) => [...text].slice(0, 8).join('')),
  bytea: fc.uint8Array({ maxLength: 200 }).map((bytes) => `\\x${Buffer.from(bytes).toString('hex')}`),
  uuid: fc.uuid(),
  date: days,
  'time without time zone': fc.constantFrom('00:00:00', '23:59:59.999999', '24:00:00'),
  'timestamp without time zone': fc.constantFrom(
    '2021-06-10 01:00:00.000001',
    'infinity',
    '0044-03-15 12:00:00 BC',
  ),
  'timestamp with time zone': fc.oneof(
    fc.bigInt({ min: -63_000_000_000_000_000n, max: 250_000_000_000_000_000n }).map((micros) => ({ micros })),
    fc.constantFrom('infinity', '-infinity', '1900-01-01 00:00:00+08:05:43', '0044-03-15 12:00:00+00 BC'),
  ),
  interval: fc.constantFrom('1 mon -3 days 00:00:00.000001', '-1 years 2 mons', '00:00:00'),
  jsonb: json,
  json,
  'text[]': fc.array(fc.option(words), { maxLength: 4 }),
  'jsonb[]': fc.array(json, { maxLength: 3 }),
  'integer[]': fc.constantFrom('{}', '{1,NULL,-3}', '{{1,2},{3,4}}', '[0:1]={5,6}'),
  'timestamp with time zone[]': fc.constantFrom('{"2021-06-10 01:00:00.123456+00",NULL}', '{}'),
  inet: fc.constantFrom('10.0.0.5', '10.0.0.0/8', '::1'),
};
const columns = Object.keys(types).map((type, position) => ({ name: `c${position}`, type }));
const rows = fc.sample(fc.tuple(...Object.values(types).map((values) => fc.option(values, { freq: 8 }))), {
  seed: 2021,
  numRuns: 150,
});

function given(value: unknown, type: string) {
  if (typeof value === 'object' && value !== null && 'day' in value) {
    return sql`date '2000-01-01' + ${value.day}::integer`;
  }
  if (typeof value === 'object' && value !== null && 'micros' in value) {
    return sql`timestamptz '2000-01-01+00' + ${value.micros}::text::bigint * interval '1 microsecond'`;
  }
  return Array.isArray(value)
    ? sql`array(select nullif(each.value, 'a null')::${sql.raw(type.slice(0, -2))}
        from jsonb_array_elements_text(${JSON.stringify(value.map((each) => each ?? 'a null'))}::jsonb) as each)`
    : sql`${value}::text::${sql.raw(type)}`;
}

const makeTable = (db: Db, name: string) =>
  sql`create table ${sql.id(name)} (${sql.join(columns.map((column) => sql`${sql.id(column.name)} ${sql.raw(column.type)}`))})`.execute(
    db,
  );

async function linesOf(db: Db, name: string): Promise<string[]> {
  return await db.transaction().execute(async (within) => {
    await settleTextForms(within);
    const shape = (await listTableShapes(within)).find((table) => table.name === name);
    const lines: string[] = [];
    if (shape) for await (const batch of readLines(within, shape)) lines.push(...batch);
    return lines;
  });
}

/** The rows in the database's own form, which knows nothing of lines. */
async function rowsOf(db: Db, name: string): Promise<string[]> {
  return await db.transaction().execute(async (within) => {
    await sql`set local time zone 'Asia/Shanghai'`.execute(within);
    const found = await sql<{ row: string }>`select whole::text as row from ${sql.id(name)} as whole`.execute(
      within,
    );
    return found.rows.map(({ row }) => row).sort();
  });
}

describe('rows as lines', () => {
  let embedded: Store;
  let server: Store;
  beforeAll(async () => {
    embedded = await openBlankStore('pglite');
    server = await openBlankStore('postgres');
    await makeTable(embedded.db, 'given');
    await makeTable(embedded.db, 'back');
    await makeTable(server.db, 'given');
    for (const row of rows) {
      const values = columns.map(({ type }, position) => given(row[position], type));
      await sql`insert into given values (${sql.join(values)})`.execute(embedded.db);
    }
  });
  afterAll(async () => {
    await embedded?.close();
    await server?.close();
  });

  test('go from one engine to the other and back without a change, of whatever type a column is', async () => {
    const lines = await linesOf(embedded.db, 'given');
    expect(lines).toHaveLength(rows.length);
    await insertLines(server.db, { name: 'given', columns }, lines);
    expect(await rowsOf(server.db, 'given')).toEqual(await rowsOf(embedded.db, 'given'));
    const there = await linesOf(server.db, 'given');
    expect(there.toSorted()).toEqual(lines.toSorted());
    await insertLines(embedded.db, { name: 'back', columns }, there);
    expect(await rowsOf(embedded.db, 'back')).toEqual(await rowsOf(embedded.db, 'given'));
  });

  test('that get their numbers from a sequence go on from where it stood', async () => {
    const make = sql`create table numbered (number bigint generated by default as identity, word text)`;
    const add = sql<{
      number: string;
    }>`insert into numbered (word) values ('台账') returning number::text as number`;
    await make.execute(embedded.db);
    await make.execute(server.db);
    await add.execute(embedded.db);
    await sql`select setval('numbered_number_seq', 9007199254740993)`.execute(embedded.db);
    const shape = {
      name: 'numbered',
      columns: [
        { name: 'number', type: 'bigint' },
        { name: 'word', type: 'text' },
      ],
    };
    await insertLines(server.db, shape, await linesOf(embedded.db, 'numbered'));
    await setSequences(server.db, await listSequences(embedded.db));
    expect((await add.execute(server.db)).rows).toEqual([{ number: '9007199254740994' }]);
  });

  test('are read a few at a time where one of them is large, many where none is', async () => {
    await sql`create table large as select repeat('x', case n when 30 then 3000000 else 1 end) as words
      from generate_series(1, 50) as n`.execute(server.db);
    await sql`create table small as select n from generate_series(1, 5000) as n`.execute(server.db);
    const sizesOf = async (name: string) =>
      await server.db.transaction().execute(async (within) => {
        const shape = (await listTableShapes(within)).find((table) => table.name === name);
        const sizes: number[] = [];
        if (shape) for await (const batch of readLines(within, shape)) sizes.push(batch.length);
        return sizes;
      });
    expect(await sizesOf('large')).toEqual(Array.from({ length: 50 }, () => 1));
    expect(await sizesOf('small')).toEqual([2_000, 2_000, 1_000]);
  });
});
