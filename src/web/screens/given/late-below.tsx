import Button from 'antd/es/button';
import type { Given } from '#contract/cascade.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { cascadeWords } from '../../words/cascade.ts';
import { useDirectAct } from '../my-work/use-direct-act.ts';
import { WorkSection } from '../my-work/work-section.tsx';

/** The organisations below that are late in receiving, whom to telephone there, and the one press that notes it. */
export function LateBelow({ late, say }: { late: Given['late']; say: (said: string) => void }) {
  const words = useWords(cascadeWords);
  const { shown, more } = useFirstRows(late);
  const direct = useDirectAct(say);
  return (
    <WorkSection id="late-below" title={words.lateTitle} count={late.length}>
      {direct.error && <ErrorState error={direct.error} />}
      <table className="facts work-table" aria-label={words.lateTitle}>
        <thead>
          <tr>
            <th scope="col">{words.organisation}</th>
            <th scope="col">{words.since}</th>
            <th scope="col">{words.contact}</th>
            <th scope="col">{words.reminded}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ organisationId, organisation, receiveBy, remindedOn, contacts, assignments }) => (
            <tr key={organisationId}>
              <th scope="row" lang="zh-CN">
                {organisation}
              </th>
              <td className="work-date work-late">
                <span aria-hidden="true">■ </span>
                <time dateTime={receiveBy}>{receiveBy}</time>
              </td>
              <td className="work-contacts">
                {contacts.length === 0 && <span className="quiet">{words.noContact}</span>}
                {contacts.map(({ name, telephone, duty }) => (
                  <span key={`${name} ${telephone}`} className="work-contact">
                    {name} <span className="quiet">{duty}</span> <a href={`tel:${telephone}`}>{telephone}</a>
                  </span>
                ))}
              </td>
              <td className="work-date">
                {remindedOn ?? <span className="quiet">{words.never}</span>}{' '}
                <Button
                  size="small"
                  className="not-printed"
                  disabled={direct.isPending}
                  onClick={() =>
                    direct.run({
                      act: 'note_reminder',
                      input: { assignments: assignments.map((key) => ({ organisationId, ...key })) },
                      done: words.remindDone(organisation),
                    })
                  }
                >
                  {words.remind}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </WorkSection>
  );
}
