import { Fragment } from 'react';
import type { MyWork } from '#contract/my-work.ts';
import { Sentence } from '../../parts/sentence.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { myWorkWords } from '../../words/my-work.ts';

/** How much waits, kind by kind, each figure leading to its rows. */
export function WorkSentence({ work }: { work: MyWork }) {
  const words = useWords(myWorkWords);
  const phrases = listFigures(work).filter(({ count }) => count > 0);
  if (phrases.length === 0) return words.none;
  return (
    <>
      {phrases.map(({ phrase, count, place }, index) => (
        <Fragment key={phrase}>
          {index > 0 && words.between}
          <Sentence
            text={words.phrases[phrase]}
            figures={{
              count: (
                <a className={phrase.endsWith('ate') ? 'figure work-late' : 'figure'} href={`#${place}`}>
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

interface Figure {
  phrase: keyof (typeof myWorkWords)['zh']['phrases'];
  count: number;
  place: string;
}

function listFigures({
  toReceive,
  toDecide,
  receiptLate,
  toApprove,
  toAssign,
  toSettle,
  toReview,
  crossing,
}: MyWork) {
  const settling = toSettle?.reduce((sum, each) => sum + each.placeholders + each.conveners, 0) ?? 0;
  const assigning = toAssign?.reduce((sum, { tasks }) => sum + tasks, 0) ?? 0;
  return [
    { phrase: 'crossing', count: crossing.length, place: 'crossing' },
    { phrase: 'toReceive', count: toReceive?.total ?? 0, place: 'to-receive' },
    { phrase: 'receiveLate', count: toReceive?.late ?? 0, place: 'to-receive' },
    { phrase: 'toDecide', count: toDecide?.total ?? 0, place: 'to-decide' },
    { phrase: 'receiptLate', count: receiptLate?.organisations.length ?? 0, place: 'receipt-late' },
    { phrase: 'toApprove', count: toApprove?.length ?? 0, place: 'to-approve' },
    { phrase: 'toReview', count: toReview.length, place: 'to-review' },
    { phrase: 'toAssign', count: assigning, place: 'to-assign' },
    { phrase: 'toSettle', count: settling, place: 'to-settle' },
  ] satisfies Figure[];
}
