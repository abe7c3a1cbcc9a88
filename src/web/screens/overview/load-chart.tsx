import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Overview } from '#contract/overview.ts';
import { roles } from '#contract/values.ts';
import { Chart } from '../../parts/charts/chart.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { overviewWords } from '../../words/overview.ts';
import { terms } from '../../words/terms.ts';
import { drawLoad, headRoom, rowHeight } from './load-bars.ts';
import { LoadTable } from './load-table.tsx';

const shownBars = 20;
const namedFirst = 5;

/** Who carries most, and in which role: the heaviest as bars, everybody in the table. */
export function LoadChart({ overview, document }: { overview: Overview; document: string }) {
  const { load: words } = useWords(overviewWords);
  const { role: roleNames } = useWords(terms);
  const { language } = useSettings();
  const navigate = useNavigate();
  const { directive, organisations, figures } = overview;
  const shown = useMemo(() => organisations.slice(0, shownBars), [organisations]);
  const draw = useMemo(
    () => drawLoad({ organisations: shown, roleNames, language }),
    [shown, roleNames, language],
  );
  const [heaviest] = shown;
  if (!heaviest) return null;

  const first = shown.slice(0, namedFirst);
  const held = first
    .flatMap(({ load }) => roles.map((role) => load[role]))
    .reduce((sum, one) => sum + one, 0);
  const { total, lead } = heaviest.load;
  const share =
    organisations.length > 2 * namedFirst
      ? words.share(namedFirst, Math.round((100 * held) / figures.assignments))
      : '';
  return (
    <Chart
      title={words.finding(organisationName(heaviest, language), total, figures.tasks, lead) + share}
      description={words.describe(
        first.map((one) => words.describeRow(organisationName(one, language), one.load.total)),
      )}
      draw={draw}
      height={headRoom + shown.length * rowHeight}
      source={words.source(document, shown.length, organisations.length)}
      fileName={words.file}
      onSelect={({ seriesId, index }) => {
        const organisation = shown[index];
        const role = roles.find((one) => one === seriesId);
        if (!organisation || !role) return;
        const search = { organisation: [organisation.id], role: [role] };
        void navigate({ to: '/d/$directiveId/ledger', params: { directiveId: directive.id }, search });
      }}
      table={<LoadTable directiveId={directive.id} organisations={organisations} />}
    />
  );
}
