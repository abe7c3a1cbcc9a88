import type { ReactNode } from 'react';
import type { OrganisationDetail } from '#contract/organisation.ts';
import { dueKinds } from '../../parts/charts/due-months.ts';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { rolesOf } from '../../parts/load-cells.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import type { LedgerSearch } from '../../search/ledger-search.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { chartWords } from '../../words/charts.ts';
import { organisationWords } from '../../words/organisation.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { terms } from '../../words/terms.ts';

/** What the organisation carries in which role, and what of it falls due this month (`now`: `2021-06`). */
export function LoadSentence(props: { directiveId: string; organisation: OrganisationDetail; now: string }) {
  const words = useWords(organisationWords);
  const { due: dueNames } = useWords(chartWords);
  const { role: roleNames } = useWords(terms);
  const { language } = useSettings();
  const { directiveId, organisation, now } = props;
  const { load, ongoingOnly } = organisation;
  const link = (text: string, search: LedgerSearch) => (
    <LedgerLink
      directiveId={directiveId}
      search={{ organisation: [organisation.id], ...search }}
      className="figure"
    >
      {text}
    </LedgerLink>
  );
  const figures: Record<string, ReactNode> = { total: link(words.figure.total(load.total), {}) };
  const roles = rolesOf([organisation]);
  for (const role of roles) {
    figures[role] = link(words.figure.named(roleNames[role], load[role]), { role: [role] });
  }
  const month = organisation.dueMonths.find((one) => one.month === now);
  const due = dueKinds.filter(({ kind }) => month && month[kind] > 0);
  for (const { kind, deadlineKind } of due) {
    const text = words.figure.named(dueNames[kind], month?.[kind] ?? 0);
    figures[kind] = link(text, { dueMonth: [now], deadlineKind: [deadlineKind] });
  }
  const text = [
    words.carries(organisationName(organisation, language), roles),
    words.ongoingOnly(ongoingOnly),
    words.due(due.map(({ kind }) => kind)),
  ].join('');
  return <Sentence text={text} figures={figures} />;
}
