import { useQuery } from '@tanstack/react-query';
import { searchQuery } from '../api/search.ts';
import { useWords } from '../words/bilingual.ts';
import { countFound, searchWords } from '../words/search.ts';
import { FoundDirectives, FoundOrganisations, FoundTasks } from './found-groups.tsx';
import { FoundEvidenceOptions, FoundReportOptions } from './found-said-options.tsx';
import './found-panel.css';

const hitsOfGroup = 5;

/** The hits of a search in groups, as the options of the box above them; each group leads to all that it counts. */
export function FoundPanel(props: {
  id: string;
  open: boolean;
  words: string;
  chosenId: string | undefined;
  onTaken: () => void;
}) {
  const words = useWords(searchWords);
  const query = useQuery({
    ...searchQuery(props.words, hitsOfGroup),
    ...(!props.open && { enabled: false }),
  });
  const data = props.open ? query.data : undefined;
  const isNothing = data && Object.values(data).every(({ total }) => total === 0);
  const failed = props.open && query.error;
  const group = { sought: props.words.trim(), chosenId: props.chosenId, onTaken: props.onTaken };
  return (
    <div className="found-panel" hidden={!data && !failed}>
      <div id={props.id} className="found-list" role="listbox" aria-label={words.title}>
        {data && <FoundTasks found={data.tasks} {...group} />}
        {data && <FoundReportOptions found={data.reports} {...group} />}
        {data && <FoundEvidenceOptions found={data.evidence} {...group} />}
        {data && <FoundOrganisations found={data.organisations} {...group} />}
        {data && <FoundDirectives found={data.directives} {...group} />}
      </div>
      <p className={failed || isNothing ? 'found-panel-note' : 'only-heard'} role="status">
        {failed && words.failed}
        {data && (isNothing ? words.nothing(group.sought) : words.found(countFound(data)))}
      </p>
    </div>
  );
}
