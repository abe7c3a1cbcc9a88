import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { Bulletin, BulletinContents } from '#contract/bulletin.ts';
import { bulletinQuery } from '../../api/reconciliation.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PrintedRoot } from '../../parts/printed-root.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { bulletinWords } from '../../words/bulletin.ts';
import { formatCount } from '../../words/format.ts';
import { FindingRules } from './finding-rules.tsx';
import { LightChanges } from './light-changes.tsx';
import { OrganisationRows } from './organisation-rows.tsx';
import { Disputes, Experiences, Orders } from './told-rows.tsx';
import './bulletin.css';

const route = getRouteApi('/reconciliation/$cycleId/bulletin');

/** The bulletin of a closed cycle (通报), made to be printed: who answered, how the lights changed, what was found, what was ordered. */
export function BulletinScreen() {
  const words = useWords(bulletinWords);
  const { cycleId } = route.useParams();
  const query = useQuery(bulletinQuery(cycleId));
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const { cycle, whole, bulletin } = query.data;
  const back = (
    <Link to="/reconciliation/$cycleId" params={{ cycleId }}>
      {words.back}
    </Link>
  );
  if (!bulletin || cycle.closedOn === null) {
    return (
      <>
        <PageHead title={`${cycle.label} · ${words.title}`} actions={back} />
        <EmptyState title={words.open}>{words.openDetail}</EmptyState>
      </>
    );
  }
  return (
    <div className="bulletin">
      <PageHead
        title={`${cycle.label} · ${words.title}`}
        sentence={<Answer bulletin={bulletin} />}
        actions={
          <>
            {back}
            <Button onClick={() => window.print()}>{words.print}</Button>
          </>
        }
      />
      <p className="bulletin-of">
        {cycle.directiveTitle && <span lang="zh-CN">{cycle.directiveTitle} · </span>}
        {words.asked(cycle.openedOn, cycle.dueOn, cycle.closedOn)} {!whole && words.partial}
      </p>
      <OrganisationRows cycleId={cycleId} organisations={bulletin.organisations} />
      <LightChanges changes={bulletin.changes} days={cycle} />
      <FindingRules cycleId={cycleId} rules={bulletin.rules} />
      <Disputes cycle={cycle} disputes={bulletin.disputes} />
      <Orders orders={bulletin.orders} />
      <Experiences experiences={bulletin.experiences} />
      <p className="quiet">{words.source(cycle.closedOn)}</p>
      <PrintedRoot />
    </div>
  );
}

/** The cycle in a sentence; each figure leads to its rows. */
function Answer({ bulletin }: { bulletin: NonNullable<Bulletin['bulletin']> }) {
  const words = useWords(bulletinWords);
  const { organisations, rules, orders } = bulletin;
  const figure = (count: number, to: string) => (
    <a className="figure" href={`#${to}`}>
      {formatCount(count)}
    </a>
  );
  const answered = (answer: BulletinContents['organisations'][number]['answer']) =>
    figure(organisations.filter((row) => row.answer === answer).length, 'organisations');
  const sum = (count: (row: BulletinContents['organisations'][number]) => number) =>
    organisations.reduce((all, row) => all + count(row), 0);
  const found = rules.flatMap(({ findings }) => Object.values(findings)).reduce((all, each) => all + each, 0);
  return (
    <Sentence
      text={`${words.answer}${words.lightAnswer}${words.findingAnswer}${words.end}`}
      figures={{
        organisations: figure(organisations.length, 'organisations'),
        lines: figure(
          sum(({ lines }) => lines),
          'organisations',
        ),
        ...{ inTime: answered('in_time'), late: answered('late'), missing: answered('missing') },
        before: figure(
          sum(({ before }) => before.red),
          'lights',
        ),
        after: figure(
          sum(({ after }) => after.red),
          'lights',
        ),
        findings: figure(found, 'findings'),
        upheld: figure(
          rules.reduce((all, { findings }) => all + findings.upheld, 0),
          'findings',
        ),
        orders: figure(orders.length, 'orders'),
      }}
    />
  );
}
