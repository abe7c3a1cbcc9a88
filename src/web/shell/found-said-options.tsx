import type { ReactNode } from 'react';
import type { FoundEvidence, FoundReport } from '#contract/search.ts';
import { excerptAround } from '../parts/excerpt-around.ts';
import { Highlighted } from '../parts/highlighted.tsx';
import { useSettings } from '../settings.ts';
import { useWords } from '../words/bilingual.ts';
import { organisationName } from '../words/organisation-name.ts';
import { searchWords } from '../words/search.ts';
import type { GroupProps } from './found-groups.tsx';
import { FoundGroup, FoundOption } from './found-option.tsx';

/** Reports by what they say; each leads to its task. */
export function FoundReportOptions(props: GroupProps<'reports'>) {
  const words = useWords(searchWords);
  const terms = props.sought.split(/\s+/);
  return (
    <SaidGroup {...props} id="found-reports" title={words.reports}>
      {(hit) => <Highlighted text={excerptAround(hit.text, terms)} words={terms} />}
    </SaidGroup>
  );
}

/** Evidence by its title, file or number; each leads to its task. */
export function FoundEvidenceOptions(props: GroupProps<'evidence'>) {
  const words = useWords(searchWords);
  return (
    <SaidGroup {...props} id="found-evidence" title={words.evidence}>
      {({ title }) => <Highlighted text={title} words={props.sought.split(/\s+/)} />}
    </SaidGroup>
  );
}

function SaidGroup<Hit extends FoundReport | FoundEvidence>(props: {
  id: string;
  title: string;
  found: { total: number | null; hits: Hit[] };
  sought: string;
  chosenId: string | undefined;
  onTaken: () => void;
  children: (hit: Hit) => ReactNode;
}) {
  const words = useWords(searchWords);
  const { language } = useSettings();
  const { total, hits } = props.found;
  const choice = { chosenId: props.chosenId, onTaken: props.onTaken };
  return (
    <FoundGroup title={props.title} found={props.found}>
      {hits.map((hit) => (
        <FoundOption
          {...choice}
          key={hit.id}
          id={`found-${hit.id}`}
          target={{
            to: '/d/$directiveId/tasks/$taskId',
            params: { directiveId: hit.directiveId, taskId: hit.taskId },
          }}
          aside={organisationName({ shortName: hit.organisation, englishName: hit.englishName }, language)}
        >
          {props.children(hit)}
        </FoundOption>
      ))}
      {(total === null || total > hits.length) && (
        <FoundOption {...choice} id={props.id} target={{ to: '/search', search: { q: props.sought } }}>
          {words.allSaid}
        </FoundOption>
      )}
    </FoundGroup>
  );
}
