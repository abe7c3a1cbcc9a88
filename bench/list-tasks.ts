import { deepStrictEqual } from 'node:assert/strict';
import { listTaskRows, listTasks, type TaskPage } from '#store/read/list-tasks.ts';
import type { TaskFilter } from '#store/read/task-filter.ts';
import { type BareSql, prepareBareSql } from './bare-sql.ts';
import { type Figure, judgeTime } from './figure.ts';
import type { Ledger } from './open-ledgers.ts';
import { timeBeside } from './time-beside.ts';

const firstPage = { limit: 100 };
/** A word of two characters, as most are. */
const word = '改革';

/** The rows of a page, a whole first page with what could be chosen next, and such a page of a search. */
export async function measureLists(ledger: Ledger): Promise<Figure[]> {
  const { db, directiveId, name } = ledger;
  const size = name.replace(/\W/g, '_');
  const bareAll = await prepareBareSql(db, `all_${size}`);
  const bareFound = await prepareBareSql(
    db,
    `found_${size}`,
    `grams @> array['${word}'] and search_text like '%${word}%'`,
  );
  const rows = await timeBeside(
    () => listTaskRows(db, directiveId, {}, firstPage),
    () => bareAll.rows(directiveId),
  );
  const page = await timePage(ledger, {}, bareAll);
  const search = await timePage(ledger, { q: word }, bareFound);
  const bareName = 'the shortest SQL, prepared';
  return [
    judgeTime(`first 100 rows, ${name}`, bareName, rows, 2),
    judgeTime(`first page with facets, ${name}`, bareName, page, 2),
    judgeTime(`search ${word} with facets, ${name}`, bareName, search, 2),
  ];
}

async function timePage({ db, directiveId }: Ledger, filter: TaskFilter, bare: BareSql) {
  const ours = () => listTasks(db, directiveId, filter, firstPage);
  const reference = async () => ({
    rows: await bare.rows(directiveId),
    counts: await bare.counts(directiveId),
  });
  const answer = await reference();
  const page = await ours();
  deepStrictEqual(answer.rows, page.rows);
  deepStrictEqual(answer.counts, listCounts(page));
  return await timeBeside(ours, reference);
}

/** The counts of a page as the bare statement gives them. */
function listCounts({ total, facets }: TaskPage) {
  const all = { ...facets, total: [{ value: null, label: null, count: total }] };
  return Object.entries(all)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([facet, values]) => values.map((value) => ({ facet, ...value })));
}
