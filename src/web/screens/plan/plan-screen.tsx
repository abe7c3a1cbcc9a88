import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { PlanSheet } from '#contract/plan.ts';
import { planQuery } from '../../api/plans.ts';
import { planWorkbookPath } from '../../api/workbooks.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { WorkbookPanel } from '../../parts/workbooks/workbook-panel.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { planWords } from '../../words/plan.ts';
import { stateNames } from '../../words/plan-states.ts';
import { AskedRows } from './asked-rows.tsx';
import { PlanActs } from './plan-acts.tsx';
import { PlanEditor } from './plan-editor.tsx';
import './plan.css';

const route = getRouteApi('/d/$directiveId/plans/$organisationId');

/** One organisation's plan for a directive: a row for every assignment, written, read, signed and decided here. */
export function PlanScreen() {
  const words = useWords(planWords);
  const { directiveId, organisationId } = route.useParams();
  const { version } = route.useSearch();
  const query = useQuery(planQuery(directiveId, organisationId, version));
  const sheet = query.data;
  if (!sheet) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  return (
    <div className="plan">
      <PageHead
        title={`${sheet.name} · ${words.title}`}
        sentence={<PlanAnswer sheet={sheet} />}
        actions={<Button onClick={() => window.print()}>{words.print}</Button>}
      />
      <VersionChoice sheet={sheet} />
      {sheet.rows.length > 0 && version === undefined && (
        <WorkbookPanel path={planWorkbookPath(directiveId, organisationId)} />
      )}
      <PlanActs sheet={sheet} />
      {sheet.plan?.state === 'returned' && sheet.plan.returnReason && (
        <p className="plan-returned">
          <span aria-hidden="true">▲ </span>
          {words.returned(sheet.plan.returnReason)}
        </p>
      )}
      <AskedRows sheet={sheet} />
      {sheet.rows.length === 0 ? (
        <EmptyState title={words.noRows}>{words.noRowsDetail}</EmptyState>
      ) : (
        <PlanEditor key={version ?? 'newest'} sheet={sheet} />
      )}
    </div>
  );
}

/** Which version is read, where there are several; the newest is the one that can be written. */
function VersionChoice({ sheet: { plan, versions } }: { sheet: PlanSheet }) {
  const words = useWords(planWords);
  const { language } = useSettings();
  const navigate = route.useNavigate();
  const [newest] = versions;
  if (!plan || !newest || versions.length < 2) return null;
  const nameOf = new Map(
    versions.map(({ version, state }) => [
      String(version),
      words.newest(version, stateNames[language][state]),
    ]),
  );
  return (
    <div className="plan-version not-printed">
      <SelectField
        label={words.versionOf}
        value={String(plan.version)}
        options={[...nameOf.keys()]}
        say={(version) => nameOf.get(version) ?? version}
        onChange={(version) =>
          void navigate({ search: Number(version) === newest.version ? {} : { version: Number(version) } })
        }
      />
      {plan.reason && <p className="quiet">{words.why(plan.reason)}</p>}
    </div>
  );
}

/** How far the plan is, in one sentence. */
function PlanAnswer({ sheet }: { sheet: PlanSheet }) {
  const words = useWords(planWords);
  const { language } = useSettings();
  const states = stateNames[language];
  const required = sheet.rows.filter(({ isLed }) => !isLed);
  const gaps = sheet.rows.flatMap(({ lacks }) => lacks.filter(({ code }) => isGap(code)));
  const done = required.filter(({ lacks }) => !lacks.some(({ code }) => isGap(code)));
  const said = [
    sheet.plan && words.version(sheet.plan.version),
    sheet.plan && states[sheet.plan.state],
    words.filled(done.length, required.length),
    words.gaps(gaps.length),
    sheet.owes && sheet.dueOn && words.due(sheet.dueOn, isDone(sheet) ? null : sheet.workingDaysLeft),
  ];
  return <>{said.filter(Boolean).join(language === 'zh' ? '；' : '; ')}</>;
}

function isDone({ plan }: PlanSheet): boolean {
  return plan?.state === 'submitted' || plan?.state === 'accepted';
}

function isGap(code: string): boolean {
  return code === 'timetable_missing' || code === 'persons_missing' || code === 'deliverable_missing';
}
