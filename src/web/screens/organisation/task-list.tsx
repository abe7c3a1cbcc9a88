import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { OrganisationDetail } from '#contract/organisation.ts';
import type { Role } from '#contract/values.ts';
import { tasksQuery } from '../../api/queries.ts';
import { ShowMore } from '../../parts/first-rows.tsx';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { rolesOf } from '../../parts/load-cells.tsx';
import { PendingState } from '../../parts/states.tsx';
import type { LedgerSearch } from '../../search/ledger-search.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { organisationWords } from '../../words/organisation.ts';
import { terms } from '../../words/terms.ts';
import { TaskTable } from './task-table.tsx';

const step = 20;

/** The organisation's tasks in printed order or by light, all or those of one role, some at a time. */
export function TaskList(props: { directiveId: string; organisation: OrganisationDetail }) {
  const { tasks: words } = useWords(organisationWords);
  const { directiveId, organisation } = props;
  const [role, setRole] = useState<Role | null>(null);
  const [byLight, setByLight] = useState(false);
  const [count, setCount] = useState(step);
  const search: LedgerSearch = {
    organisation: [organisation.id],
    ...(role && { role: [role] }),
    ...(byLight && { sort: 'light' }),
  };
  const query = useInfiniteQuery(tasksQuery(directiveId, search));
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;
  const showMore = () => {
    setCount(count + step);
    if (count + step > rows.length && query.hasNextPage) void query.fetchNextPage();
  };
  const choose = (chosen: Role | null) => {
    setRole(chosen);
    setCount(step);
  };
  const sort = () => {
    setByLight(!byLight);
    setCount(step);
  };
  return (
    <section className="organisation-tasks" aria-labelledby="tasks-title">
      <div className="organisation-tasks-head">
        <h2 id="tasks-title">{words.title}</h2>
        <RoleChoice organisation={organisation} chosen={role} onChoose={choose} />
        <Button size="small" className="not-printed" onClick={sort}>
          {byLight ? words.inPrintedOrder : words.byLight}
        </Button>
        <LedgerLink directiveId={directiveId} search={search} className="not-printed">
          {words.inLedger}
        </LedgerLink>
      </div>
      {query.data ? (
        <>
          <TaskTable
            directiveId={directiveId}
            organisationId={organisation.id}
            tasks={rows.slice(0, count)}
            busy={query.isPlaceholderData}
          />
          <ShowMore left={total - count} step={step} onMore={showMore} />
        </>
      ) : (
        <PendingState query={query} />
      )}
    </section>
  );
}

function RoleChoice(props: {
  organisation: OrganisationDetail;
  chosen: Role | null;
  onChoose: (role: Role | null) => void;
}) {
  const { tasks: words } = useWords(organisationWords);
  const { role: roleNames } = useWords(terms);
  const { organisation, chosen, onChoose } = props;
  const choices = [null, ...rolesOf([organisation])];
  return (
    <fieldset className="role-choice not-printed">
      <legend className="only-heard">{words.choose}</legend>
      {choices.map((role) => (
        <Button
          key={role ?? 'all'}
          size="small"
          type={role === chosen ? 'primary' : 'default'}
          aria-pressed={role === chosen}
          onClick={() => onChoose(role)}
        >
          {role ? roleNames[role] : words.all} {formatCount(organisation.load[role ?? 'total'])}
        </Button>
      ))}
    </fieldset>
  );
}
