import type { OrganisationName } from '#contract/organisation-register.ts';
import type { Standing, StandingPlaceholder } from '#contract/standing.ts';
import { ActDateField, ActWordsField, BasisField } from '../act-form/act-fields.tsx';
import type { ActQuestion } from '../act-form/act-question.ts';
import type { AskedTask, FormWords, QuestionFrame } from './asked-task.ts';
import { ConvenerField } from './convener-field.tsx';
import { OrganisationListField } from './organisation-list-field.tsx';

/** Who convenes those that carry the task. */
export function convenerQuestion(
  frame: QuestionFrame,
  { id, standing }: AskedTask,
): ActQuestion<{ organisationId: string | null }> {
  const present = standing.convener?.id ?? null;
  return {
    ...frame,
    start: { organisationId: present },
    fields: (form) => (
      <ConvenerField
        assignments={standing.assignments}
        value={form.values.organisationId}
        onChange={(organisationId) => form.change({ organisationId })}
      />
    ),
    toInput: ({ organisationId }) =>
      organisationId === present
        ? undefined
        : { tasks: [{ id, revision: standing.revision, organisationId }] },
  };
}

/** Which organisations 等 or 有关部门 mean, or why nobody else is meant. */
export function resolveQuestion(
  frame: QuestionFrame,
  {
    task,
    words,
    placeholder,
  }: { task: AskedTask; words: FormWords; placeholder: StandingPlaceholder | undefined },
): ActQuestion<{ organisations: OrganisationName[]; resolution: string }> {
  const placeholders = placeholder ? [placeholder] : openPlaceholders(task.standing);
  return {
    ...frame,
    about: placeholder?.id ?? task.id,
    start: { organisations: [], resolution: '' },
    fields: (form) => (
      <>
        <OrganisationListField
          value={form.values.organisations}
          onChange={(organisations) => form.change({ organisations })}
        />
        <ActWordsField
          label={words.resolution}
          hint={words.resolutionHint}
          issues={form.issuesAt('resolution')}
          value={form.values.resolution}
          onChange={(resolution) => form.change({ resolution })}
        />
      </>
    ),
    toInput: ({ organisations, resolution }) =>
      organisations.length === 0 && resolution.trim() === ''
        ? undefined
        : {
            placeholders: placeholders.map(({ id, revision }) => ({ id, revision })),
            organisationIds: organisations.map((organisation) => organisation.id),
            ...(resolution.trim() !== '' && { resolution }),
          },
  };
}

/** What the task asks from now on, by whose decision. */
export function adjustQuestion(
  frame: QuestionFrame,
  { task: { id, standing }, words }: { task: AskedTask; words: FormWords },
): ActQuestion<{ basis: string; words: string; dueOn: string }> {
  return {
    ...frame,
    start: { basis: '', words: '', dueOn: '' },
    fields: (form) => (
      <>
        <ActWordsField
          label={words.words}
          hint={words.wordsHint}
          rows={4}
          maxLength={2000}
          issues={form.issuesAt('words')}
          value={form.values.words}
          onChange={(said) => form.change({ words: said })}
        />
        <BasisField form={form} />
        <ActDateField
          label={words.dueOn}
          issues={form.issuesAt('dueOn')}
          value={form.values.dueOn}
          onChange={(dueOn) => form.change({ dueOn })}
        />
      </>
    ),
    toInput: ({ basis, words: said, dueOn }) =>
      basis.trim() === '' || said.trim() === ''
        ? undefined
        : { id, revision: standing.revision, basis, words: said, ...(dueOn && { dueOn }) },
  };
}

function openPlaceholders({ placeholders }: Standing): StandingPlaceholder[] {
  return placeholders.filter(({ resolved }) => !resolved);
}
