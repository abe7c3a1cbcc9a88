import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { OrganisationMonth } from '#contract/reports.ts';
import { meQuery } from '../../api/queries.ts';
import { monthQuery } from '../../api/reports.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useShortcut } from '../../shell/use-shortcut.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { monthWords } from '../../words/month.ts';
import { Said } from '../my-work/said.tsx';
import { useWorkKeys } from '../my-work/use-work-keys.ts';
import { KeepersMonth } from './keepers-month.tsx';
import { isSaid } from './month-rows.ts';
import { MonthSection } from './month-section.tsx';
import '../my-work/my-work.css';
import './month.css';

const route = getRouteApi('/month');

/** What the reader's organisation says and has to say this month, in one table (本月进展). */
export function MonthScreen() {
  const words = useWords(monthWords);
  const { cycle, organisation } = route.useSearch();
  const me = useQuery(meQuery);
  const organisationId = organisation ?? me.data?.organisationId ?? null;
  if (!me.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={me} />
      </>
    );
  }
  const { roles } = me.data;
  if (organisation === undefined && (roles.includes('keeper') || roles.includes('head')))
    return <KeepersMonth cycle={cycle} />;
  if (organisationId === null) {
    return (
      <>
        <PageHead title={words.title} />
        <EmptyState title={words.noOrganisation} />
      </>
    );
  }
  return <MonthOf organisationId={organisationId} cycle={cycle} />;
}

function MonthOf({ organisationId, cycle }: { organisationId: string; cycle: string | undefined }) {
  const words = useWords(monthWords);
  const query = useQuery(monthQuery(organisationId, cycle));
  const [said, say] = useState('');
  const container = useRef<HTMLDivElement>(null);
  useWorkKeys(container);
  useShortcut('e', () => {
    const row = document.activeElement?.closest<HTMLElement>('[data-work-row]');
    row?.querySelector<HTMLElement>('[data-write]')?.click();
  });
  const month = query.data;
  if (!month) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  return (
    <div ref={container} className="my-work month">
      <PageHead
        title={words.title}
        sentence={<MonthSentence month={month} />}
        actions={<CycleChoice month={month} />}
      />
      {month.rows.length === 0 ? (
        <EmptyState title={words.nothing}>
          <p>{words.nothingDetail}</p>
        </EmptyState>
      ) : (
        <MonthSection key={month.cycle} month={month} say={say} />
      )}
      <Said said={said} onEnd={() => say('')} />
    </div>
  );
}

function MonthSentence({ month }: { month: OrganisationMonth }) {
  const words = useWords(monthWords);
  const done = month.rows.filter(isSaid).length;
  return (
    <>
      <Sentence
        text={words.sentence}
        figures={{
          organisation: <span lang="zh-CN">{month.organisation}</span>,
          cycle: month.cycle,
          total: formatCount(month.rows.length),
          said: formatCount(done),
          left: <strong>{formatCount(month.rows.length - done)}</strong>,
        }}
      />{' '}
      {words.due(month.inputsDueOn, month.reportsDueOn)} {words.daysLeft(month.workingDaysLeft)}
    </>
  );
}

function CycleChoice({ month }: { month: OrganisationMonth }) {
  const words = useWords(monthWords);
  const navigate = route.useNavigate();
  const cycles = [...new Set([...month.openCycles, month.cycle])];
  return (
    <SelectField
      label={words.cycle}
      value={month.cycle}
      options={cycles}
      say={(cycle) => cycle}
      onChange={(cycle) => void navigate({ search: (now) => ({ ...now, cycle }) })}
    />
  );
}
