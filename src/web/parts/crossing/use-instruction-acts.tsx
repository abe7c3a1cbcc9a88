import type { Instruction } from '#contract/coordination.ts';
import type { OrganisationName } from '#contract/organisation-register.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { ActDateField, ActWordsField, NoteField } from '../act-form/act-fields.tsx';
import { ActLineField } from '../act-form/act-line-field.tsx';
import { useAct } from '../act-form/use-act.ts';
import { OrganisationListField } from '../act-questions/organisation-list-field.tsx';

interface Typed {
  leader: string;
  words: string;
  givenOn: string;
  basis: string;
  organisations: OrganisationName[];
  dueOn: string;
}
const nothing: Typed = { leader: '', words: '', givenOn: '', basis: '', organisations: [], dueOn: '' };

/** What asks for each act on instructions; recording one about a task where its id is given. */
export function useInstructionActs() {
  const asking = useAct();
  const { columns, fields, help, submit, done } = useWords(coordinationWords);
  return {
    record_instruction: (taskId?: string) =>
      asking<Typed>({
        ...{ act: 'record_instruction', about: taskId ?? 'instruction', help: help.record },
        ...{ submit: submit.record, done: done.record, start: nothing },
        fields: ({ values, change, issuesAt }) => (
          <>
            <ActLineField
              label={fields.leader}
              hint={fields.leaderHint}
              issues={issuesAt('leader')}
              value={values.leader}
              onChange={(leader) => change({ leader })}
            />
            <ActWordsField
              label={fields.instruction}
              hint={fields.instructionHint}
              rows={3}
              maxLength={2000}
              issues={issuesAt('words')}
              value={values.words}
              onChange={(words) => change({ words })}
            />
            <ActDateField
              label={fields.givenOn}
              issues={issuesAt('givenOn')}
              value={values.givenOn}
              onChange={(givenOn) => change({ givenOn })}
            />
            <ActWordsField
              label={fields.basis}
              hint={fields.basisHint}
              issues={issuesAt('basis')}
              value={values.basis}
              onChange={(basis) => change({ basis })}
            />
            <OrganisationListField
              label={columns.organisation}
              value={values.organisations}
              onChange={(organisations) => change({ organisations })}
            />
            <ActDateField
              label={fields.reportBy}
              issues={issuesAt('dueOn')}
              value={values.dueOn}
              onChange={(dueOn) => change({ dueOn })}
            />
          </>
        ),
        toInput: ({ organisations, ...typed }) =>
          organisations.length > 0 && Object.values(typed).every((value) => value.trim() !== '')
            ? { ...typed, organisationIds: organisations.map(({ id }) => id), ...(taskId && { taskId }) }
            : undefined,
      }),
    report_on_instruction: ({ id, revision }: Pick<Instruction, 'id' | 'revision'>) =>
      asking<{ words: string }>({
        ...{ act: 'report_on_instruction', about: id, help: help.reportOn },
        ...{ submit: submit.reportOn, done: done.reportOn, start: { words: '' } },
        fields: ({ values, change, issuesAt }) => (
          <ActWordsField
            label={fields.reportWords}
            rows={4}
            maxLength={2000}
            issues={issuesAt('words')}
            value={values.words}
            onChange={(words) => change({ words })}
          />
        ),
        toInput: ({ words }) => (words.trim() ? { id, revision, words } : undefined),
      }),
    close_instruction: ({ id, revision }: Pick<Instruction, 'id' | 'revision'>) =>
      asking<{ note: string }>({
        ...{ act: 'close_instruction', about: id, help: help.closeInstruction },
        ...{ submit: submit.close, done: done.close, start: { note: '' } },
        fields: (form) => <NoteField form={form} />,
        toInput: ({ note }) => ({ followUps: [{ id, revision }], ...(note.trim() && { note }) }),
      }),
  };
}
