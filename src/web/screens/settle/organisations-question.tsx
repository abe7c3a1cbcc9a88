import type { OrganisationName } from '#contract/organisation-register.ts';
import { ActWordsField } from '../../parts/act-form/act-fields.tsx';
import type { ActQuestion } from '../../parts/act-form/act-question.ts';
import { OrganisationListField } from '../../parts/act-questions/organisation-list-field.tsx';
import type { SettleWords } from '../../words/settle.ts';
import { type PlaceholderLine, seenOf } from './placeholder-line.ts';

/** Which organisations they mean: each of those chosen, of all of them. */
export function organisationsQuestion(
  words: SettleWords['organisations'],
  {
    directiveId,
    lines,
    offered,
  }: { directiveId: string; lines: readonly PlaceholderLine[]; offered: OrganisationName[] },
): ActQuestion<{ organisations: OrganisationName[]; resolution: string }> {
  const [first, second] = lines;
  return {
    act: 'resolve_placeholders',
    about: first && !second ? first.id : `organisations ${directiveId} ${offered.length}`,
    title: words.title(lines.length),
    help: offered.length > 0 ? words.helpAll : words.help,
    start: { organisations: offered, resolution: '' },
    fields: (form) => (
      <>
        <OrganisationListField
          value={form.values.organisations}
          onChange={(organisations) => form.change({ organisations })}
        />
        <ActWordsField
          label={words.label}
          issues={form.issuesAt('resolution')}
          value={form.values.resolution}
          onChange={(resolution) => form.change({ resolution })}
        />
      </>
    ),
    submit: words.submit(lines.length),
    toInput: ({ organisations, resolution }) =>
      organisations.length === 0
        ? undefined
        : {
            placeholders: lines.map(seenOf),
            organisationIds: organisations.map(({ id }) => id),
            ...(resolution.trim() !== '' && { resolution }),
          },
    done: words.done(lines.length),
  };
}
