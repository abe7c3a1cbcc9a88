import { Fragment } from 'react';
import type { MyWork } from '#contract/my-work.ts';
import type { WorkSection } from '#contract/values.ts';
import { Sentence } from '../../parts/sentence.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { myWorkWords } from '../../words/my-work.ts';

/** How much waits, kind by kind, each figure leading to its rows. */
export function WorkSentence({ work }: { work: MyWork }) {
  const words = useWords(myWorkWords);
  const phrases = work.figures.flatMap(listPhrases).filter(({ count }) => count > 0);
  if (phrases.length === 0) return words.none;
  return (
    <>
      {phrases.map(({ section, phrase, count }, index) => (
        <Fragment key={`${section} ${phrase}`}>
          {index > 0 && words.between}
          <Sentence
            text={words.phrases[phrase]}
            counts={{ count }}
            figures={{
              count: (
                <a
                  className={phrase === 'late' || phrase === 'receipt_late' ? 'figure work-late' : 'figure'}
                  href={`#${section.replaceAll('_', '-')}`}
                >
                  {formatCount(count)}
                </a>
              ),
            }}
          />
        </Fragment>
      ))}
      {words.end}
    </>
  );
}

interface Phrase {
  section: WorkSection;
  phrase: WorkSection | 'late';
  count: number;
}

/** What is said of a section: how much there is and, unless all of it is late by its name, how much of it is. */
function listPhrases({ section, things, late }: MyWork['figures'][number]): Phrase[] {
  const all: Phrase = { section, phrase: section, count: things };
  return section === 'receipt_late' ? [all] : [all, { section, phrase: 'late', count: late }];
}
