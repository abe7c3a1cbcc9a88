import { ActWordsField } from '../../parts/act-form/act-fields.tsx';
import type { ActQuestion } from '../../parts/act-form/act-question.ts';
import type { SettleWords } from '../../words/settle.ts';
import { type PlaceholderLine, seenOf } from './placeholder-line.ts';

/** That nobody else is meant, in one sentence for all of them. */
export function nobodyElseQuestion(
  words: SettleWords['nobodyElse'],
  { directiveId, lines }: { directiveId: string; lines: readonly PlaceholderLine[] },
): ActQuestion<{ resolution: string }> {
  return {
    act: 'resolve_placeholders',
    about: `nobody ${directiveId}`,
    title: words.title(lines.length),
    help: words.help,
    start: { resolution: words.sentence },
    fields: (form) => (
      <ActWordsField
        label={words.label}
        hint={words.hint}
        issues={form.issuesAt('resolution')}
        value={form.values.resolution}
        onChange={(resolution) => form.change({ resolution })}
      />
    ),
    submit: words.submit(lines.length),
    toInput: ({ resolution }) =>
      resolution.trim() === ''
        ? undefined
        : { placeholders: lines.map(seenOf), organisationIds: [], resolution },
    done: words.done(lines.length),
  };
}
