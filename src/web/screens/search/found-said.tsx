import { Link } from '@tanstack/react-router';
import type { FoundEvidence, FoundReport, SearchResults } from '#contract/search.ts';
import { excerptAround } from '../../parts/excerpt-around.ts';
import { Highlighted } from '../../parts/highlighted.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { searchWords } from '../../words/search.ts';
import { FoundGroup } from './found-group.tsx';

/** The reports that were found, each with who said it when and of which task; it stands on the page of the task. */
export function FoundReports(props: { found: SearchResults['reports']; sought: readonly string[] }) {
  const words = useWords(searchWords);
  return (
    <FoundGroup title={words.reports} found={props.found}>
      {props.found.hits.map((hit) => (
        <li key={hit.id}>
          <Link {...pageOf(hit)} lang="zh-CN">
            <Highlighted text={excerptAround(hit.text, props.sought)} words={props.sought} />
          </Link>
          <SaidBy hit={hit} at={hit.cycle} />
        </li>
      ))}
    </FoundGroup>
  );
}

/** The evidence that was found by its title, file or number; it stands on the page of the task. */
export function FoundEvidenceList(props: { found: SearchResults['evidence']; sought: readonly string[] }) {
  const words = useWords(searchWords);
  return (
    <FoundGroup title={words.evidence} found={props.found}>
      {props.found.hits.map((hit) => (
        <li key={hit.id}>
          <Link {...pageOf(hit)} hash="evidence-title" lang="zh-CN">
            <Highlighted text={namesOf(hit)} words={props.sought} />
          </Link>
          <SaidBy hit={hit} at={hit.statedOn} />
        </li>
      ))}
    </FoundGroup>
  );
}

function SaidBy({ hit, at }: { hit: FoundReport | FoundEvidence; at: string }) {
  const words = useWords(searchWords);
  const { language } = useSettings();
  const by = organisationName({ shortName: hit.organisation, englishName: hit.englishName }, language);
  return (
    <p className="quiet search-said-by">
      {by} · {at} · {words.taskOf(hit.directiveNumber ?? '', hit.ordinal)}
    </p>
  );
}

/** A file that is called as its title is not named twice. */
function namesOf({ title, fileName, docNumber }: FoundEvidence): string {
  const file = fileName?.startsWith(`${title}.`) ? null : fileName;
  return [title, docNumber, file].filter((name) => name !== null).join(' · ');
}

const pageOf = ({ directiveId, taskId }: FoundReport | FoundEvidence) =>
  ({ to: '/d/$directiveId/tasks/$taskId', params: { directiveId, taskId } }) as const;
