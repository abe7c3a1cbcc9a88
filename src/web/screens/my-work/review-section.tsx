import { Link } from '@tanstack/react-router';
import type { MyWork } from '#contract/my-work.ts';
import { useWords } from '../../words/bilingual.ts';
import { myWorkWords } from '../../words/my-work.ts';
import { WorkSection } from './work-section.tsx';

/** Files that were read and wait for the reader's look, approval or registration. */
export function ReviewSection({ drafts }: { drafts: MyWork['toReview'] }) {
  const { toReview: words, columns, onBehalfOf } = useWords(myWorkWords);
  return (
    <WorkSection id="to-review" title={words.title} count={drafts.length}>
      <table className="facts work-table work-short" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{columns.directive}</th>
            <th scope="col">{columns.left}</th>
            <th scope="col">{columns.act}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map(({ draftId, title, fileName, tasks, errors, looks, step, ...draft }) => (
            <tr key={draftId} data-work-row>
              <th scope="row" className="work-name">
                {draft.onBehalfOf && <span className="work-behalf">{onBehalfOf(draft.onBehalfOf)}</span>}
                <span lang="zh-CN">{title ?? fileName}</span>
                {title && (
                  <span className="work-origin quiet" lang="zh-CN">
                    {fileName}
                  </span>
                )}
              </th>
              <td>{step === 'correct' ? words.left(errors, looks) : words.clear(tasks)}</td>
              <td className="work-acts not-printed">
                <Link to="/drafts/$draftId" params={{ draftId }}>
                  {words.step[step]}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WorkSection>
  );
}
