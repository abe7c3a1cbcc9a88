import type { SearchResults } from '#contract/search.ts';
import { excerptAround } from '../parts/excerpt-around.ts';
import { Highlighted } from '../parts/highlighted.tsx';
import { useSettings } from '../settings.ts';
import { useWords } from '../words/bilingual.ts';
import { organisationName } from '../words/organisation-name.ts';
import { searchWords } from '../words/search.ts';
import { shellWords } from '../words/shell.ts';
import { FoundGroup, FoundOption, type OptionTarget } from './found-option.tsx';

/** The hits of a group, the words that were sought, and which option is chosen. */
export interface GroupProps<Name extends keyof SearchResults> {
  found: SearchResults[Name];
  sought: string;
  chosenId: string | undefined;
  onTaken: () => void;
}

/** Tasks; all of one directive lead to its ledger, those of several to the page of the search. */
export function FoundTasks({ found, sought, ...choice }: GroupProps<'tasks'>) {
  const words = useWords(searchWords);
  const { untitled } = useWords(shellWords);
  const [directive, another] = found.directives;
  const numberOf = new Map(
    found.directives.map(({ id, docNumber, title }) => [id, docNumber ?? title ?? untitled]),
  );
  const all: OptionTarget =
    directive && !another
      ? { to: '/d/$directiveId/ledger', params: { directiveId: directive.id }, search: { q: sought } }
      : { to: '/search', search: { q: sought } };
  const terms = sought.split(/\s+/);
  return (
    <FoundGroup title={words.tasks} found={found}>
      {found.hits.map(({ id: taskId, directiveId, ordinal, text }) => (
        <FoundOption
          {...choice}
          key={taskId}
          id={`found-${taskId}`}
          target={{ to: '/d/$directiveId/tasks/$taskId', params: { directiveId, taskId } }}
          aside={words.taskOf(numberOf.get(directiveId) ?? '', ordinal)}
        >
          <Highlighted text={excerptAround(text, terms)} words={terms} />
        </FoundOption>
      ))}
      {found.total > found.hits.length && (
        <FoundOption {...choice} id="found-tasks" target={all}>
          {words.allTasks(found.total)}
        </FoundOption>
      )}
    </FoundGroup>
  );
}

/** Organisations by whichever of their names has the words. */
export function FoundOrganisations({ found, sought, ...choice }: GroupProps<'organisations'>) {
  const words = useWords(searchWords);
  const { language } = useSettings();
  return (
    <FoundGroup title={words.organisations} found={found}>
      {found.hits.map(({ id: organisationId, directiveId, tasks, name, ...names }) => (
        <FoundOption
          {...choice}
          key={organisationId}
          id={`found-${organisationId}`}
          target={{
            to: '/d/$directiveId/organisations/$organisationId',
            params: { directiveId, organisationId },
          }}
          aside={words.carries(tasks)}
        >
          <Highlighted text={organisationName(names, language)} words={sought.split(/\s+/)} />
          {name !== null && <span className="quiet"> {words.formerly(name)}</span>}
        </FoundOption>
      ))}
      {found.total > found.hits.length && (
        <FoundOption {...choice} id="found-organisations" target={{ to: '/search', search: { q: sought } }}>
          {words.allOrganisations(found.total)}
        </FoundOption>
      )}
    </FoundGroup>
  );
}

/** Directives by title or number. */
export function FoundDirectives({ found, sought, ...choice }: GroupProps<'directives'>) {
  const words = useWords(searchWords);
  const { untitled } = useWords(shellWords);
  return (
    <FoundGroup title={words.directives} found={found}>
      {found.hits.map(({ id: directiveId, title, docNumber }) => (
        <FoundOption
          {...choice}
          key={directiveId}
          id={`found-${directiveId}`}
          target={{ to: '/d/$directiveId/overview', params: { directiveId } }}
          aside={docNumber}
        >
          <Highlighted text={title ?? untitled} words={sought.split(/\s+/)} />
        </FoundOption>
      ))}
      {found.total > found.hits.length && (
        <FoundOption {...choice} id="found-directives" target={{ to: '/search', search: { q: sought } }}>
          {words.allDirectives(found.total)}
        </FoundOption>
      )}
    </FoundGroup>
  );
}
