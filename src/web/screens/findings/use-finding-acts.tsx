import { actWords } from '#contract/act-words.ts';
import type { Finding, OpenedFinding } from '#contract/findings.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { ActWordsField, ReasonField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { findingsWords } from '../../words/findings.ts';

type Some = readonly Finding[];

/** What can be said of findings, any number at once. */
export function useFindingActs({ onDone }: { onDone: () => void }) {
  const words = useWords(findingsWords);
  const names = useWords(actWords);
  const ask = useAct();
  const seen = (some: Some) =>
    some.map(({ organisationId, id, revision }) => ({ organisationId, id, revision }));
  const about = (some: Some) => (some.length === 1 ? (some[0]?.id ?? '') : 'findings');
  const explain = (some: Some) =>
    ask<{ words: string }>({
      ...{ act: 'explain_findings', about: about(some), help: words.help.explain, start: { words: '' } },
      ...{ submit: words.button.explain(some.length), done: words.done(some.length), onDone },
      fields: ({ values, change, issuesAt }) => (
        <ActWordsField
          label={words.words}
          hint={words.wordsHint}
          issues={issuesAt('words')}
          rows={4}
          value={values.words}
          onChange={(typed) => change({ words: typed })}
        />
      ),
      toInput: (typed) =>
        typed.words.trim() === '' ? undefined : { findings: seen(some), words: typed.words },
    });
  const correct = (some: Some, corrections: OpenedFinding['corrections'] = []) =>
    ask<{ words: string; actId: string }>({
      ...{ act: 'correct_findings', about: about(some), help: words.help.correct },
      ...{ submit: words.button.correct(some.length), done: words.done(some.length), onDone },
      start: { words: '', actId: '' },
      fields: ({ values, change, issuesAt }) => (
        <>
          <ActWordsField
            label={words.corrected}
            issues={issuesAt('words')}
            rows={4}
            value={values.words}
            onChange={(typed) => change({ words: typed })}
          />
          {corrections.length > 0 && (
            <ActChoiceField
              label={words.correction}
              issues={issuesAt('correctedActId')}
              value={values.actId}
              options={corrections.map(({ actId }) => actId)}
              say={(id) => {
                const chosen = corrections.find(({ actId }) => actId === id);
                return chosen ? `${chosen.on} ${names[chosen.act].fact} · ${chosen.by}` : id;
              }}
              none={words.noCorrection}
              onChange={(actId) => change({ actId })}
            />
          )}
        </>
      ),
      toInput: ({ words: typed, actId }) =>
        typed.trim() === ''
          ? undefined
          : { findings: seen(some), words: typed, correctedActId: actId || null },
    });
  const accept = (some: Some) =>
    ask<{ words: string }>({
      ...{ act: 'accept_explanations', about: about(some), help: words.help.accept, start: { words: '' } },
      ...{ submit: words.button.accept(some.length), done: words.done(some.length), onDone },
      fields: ({ values, change, issuesAt }) => (
        <ActWordsField
          label={words.note}
          issues={issuesAt('words')}
          value={values.words}
          onChange={(typed) => change({ words: typed })}
        />
      ),
      toInput: (typed) => ({ findings: seen(some), words: typed.words.trim() || null }),
    });
  const uphold = (some: Some) =>
    ask<{ reason: string }>({
      ...{ act: 'uphold_findings', about: about(some), help: words.help.uphold, start: { reason: '' } },
      ...{ submit: words.button.uphold(some.length), done: words.done(some.length), onDone },
      fields: (form) => <ReasonField form={form} />,
      toInput: ({ reason }) => (reason.trim() === '' ? undefined : { findings: seen(some), reason }),
    });
  return { explain, correct, accept, uphold };
}
