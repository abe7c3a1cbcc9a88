import { actWords } from '#contract/act-words.ts';
import type { DataRequests } from '#contract/data-requests.ts';
import type { OrganisationName } from '#contract/organisation-register.ts';
import type { RequestAbout } from '../../api/burden.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { ActDateField, ActWordsField } from '../../parts/act-form/act-fields.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { OrganisationListField } from '../../parts/act-questions/organisation-list-field.tsx';
import { ForeseenRequest } from '../../parts/foreseen/foreseen-request.tsx';
import { useWords } from '../../words/bilingual.ts';
import { dataRequestWords } from '../../words/data-requests.ts';
import { type AskedTask, AskedTasksField } from './asked-tasks-field.tsx';
import { parseFields } from './parse-fields.ts';

interface Draft {
  directiveId: string;
  title: string;
  purpose: string;
  organisations: OrganisationName[];
  tasks: AskedTask[];
  list: string;
  dueOn: string;
  approvalId: string;
}

/** What asks organisations for data; what the ledger knows of it is shown beside the form. */
export function useAskData(): (directives: DataRequests['directives']) => void {
  const asking = useAct();
  const words = useWords(dataRequestWords);
  const names = useWords(actWords);
  return (directives) => {
    const nameOf = new Map(directives.map(({ id, title, docNumber }) => [id, title ?? docNumber ?? id]));
    asking<Draft>({
      ...{ act: 'ask_data', about: 'new', help: words.askHelp, done: words.askedDone },
      submit: names.ask_data.button,
      start: {
        ...{ directiveId: directives[0]?.id ?? '', title: '', purpose: '', organisations: [], tasks: [] },
        ...{ list: '', dueOn: '', approvalId: '' },
      },
      fields: ({ values, change, issuesAt }) => (
        <>
          <ActChoiceField
            label={words.fields.directive}
            issues={issuesAt('directiveId')}
            value={values.directiveId}
            options={[...nameOf.keys()]}
            say={(id) => nameOf.get(id) ?? id}
            onChange={(directiveId) => change({ directiveId, tasks: [] })}
          />
          <ActLineField
            label={words.fields.title}
            maxLength={200}
            issues={issuesAt('title')}
            value={values.title}
            onChange={(title) => change({ title })}
          />
          <ActWordsField
            label={words.fields.purpose}
            hint={words.fields.purposeHint}
            issues={issuesAt('purpose')}
            value={values.purpose}
            onChange={(purpose) => change({ purpose })}
          />
          <ActWordsField
            label={words.fields.list}
            hint={words.fields.listHint}
            rows={4}
            maxLength={6000}
            issues={issuesAt('fields')}
            value={values.list}
            onChange={(list) => change({ list })}
          />
          <AskedTasksField
            directiveId={values.directiveId}
            value={values.tasks}
            onChange={(tasks) => change({ tasks })}
          />
          <OrganisationListField
            label={words.fields.organisations}
            value={values.organisations}
            onChange={(organisations) => change({ organisations })}
          />
          <ActDateField
            label={words.fields.dueOn}
            issues={issuesAt('dueOn')}
            value={values.dueOn}
            onChange={(dueOn) => change({ dueOn })}
          />
          <ForeseenRequest
            about={foreseenOf(values)}
            approvalId={values.approvalId}
            onApproval={(approvalId) => change({ approvalId })}
          />
        </>
      ),
      toInput: ({ organisations, tasks, list, approvalId, ...typed }) => {
        const fields = fieldsOf({ tasks, list });
        const isSaid = Object.values(typed).every((said) => said.trim() !== '');
        if (!isSaid || organisations.length === 0 || fields.length === 0) return undefined;
        const organisationIds = organisations.map(({ id }) => id);
        return { ...typed, organisationIds, fields, ...(approvalId && { approvalId }) };
      },
    });
  };
}

/** What would be asked of whom; undefined while one or the other is not said. */
function foreseenOf({ directiveId, organisations, ...asked }: Draft): RequestAbout | undefined {
  const fields = fieldsOf(asked);
  if (!directiveId || organisations.length === 0 || fields.length === 0) return undefined;
  return { act: 'ask_data', directiveId, organisationIds: organisations.map(({ id }) => id), fields };
}

function fieldsOf({ tasks, list }: Pick<Draft, 'tasks' | 'list'>) {
  return parseFields(
    list,
    tasks.map(({ id }) => id),
  );
}
