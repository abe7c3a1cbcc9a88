import { actWords } from '#contract/act-words.ts';
import type { Programme } from '#contract/programmes.ts';
import { ActWordsField } from '../../parts/act-form/act-fields.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { programmeWords } from '../../words/programmes.ts';

// 「十四五、2025年，2035」 are three words
const BETWEEN_WORDS = /[、，,；;\s]+/;
const YEAR = /^\d{4}$/;

/** Opens the form of a programme: a new one, or one that is there. */
export function useProgrammeForm(): (programme?: Programme) => void {
  const words = useWords(programmeWords);
  const names = useWords(actWords);
  const ask = useAct();
  const { fields } = words;
  return (programme) =>
    ask({
      ...(programme
        ? { act: 'change_programme' as const, about: programme.id, done: words.changed }
        : { act: 'add_programme' as const, about: 'new', done: words.added }),
      ...{ help: words.addHelp, submit: programme ? names.change_programme.button : words.add },
      start: {
        ...{ name: programme?.name ?? '', docNumber: programme?.docNumber ?? '' },
        ...{ firstYear: String(programme?.firstYear ?? ''), lastYear: String(programme?.lastYear ?? '') },
        ...{ keywords: programme?.keywords.join('、') ?? '', words: programme?.words ?? '' },
      },
      fields: ({ values, change, issuesAt }) => (
        <>
          {(['name', 'docNumber', 'firstYear', 'lastYear', 'keywords'] as const).map((name) => (
            <ActLineField
              key={name}
              label={fields[name]}
              {...(name === 'keywords' && { hint: fields.keywordsHint })}
              issues={issuesAt(name)}
              value={values[name]}
              onChange={(typed) => change({ [name]: typed })}
            />
          ))}
          <ActWordsField
            label={fields.words}
            issues={issuesAt('words')}
            value={values.words}
            onChange={(typed) => change({ words: typed })}
          />
        </>
      ),
      toInput: ({ name, docNumber, firstYear, lastYear, keywords, words: said }) =>
        name.trim() !== '' && YEAR.test(firstYear.trim()) && YEAR.test(lastYear.trim())
          ? {
              ...(programme && { id: programme.id, revision: programme.revision }),
              ...{ name, docNumber: docNumber.trim() || null, words: said.trim() || null },
              ...{ firstYear: Number(firstYear), lastYear: Number(lastYear) },
              keywords: keywords.split(BETWEEN_WORDS).filter((word) => word !== ''),
            }
          : undefined,
    });
}
