import type { BurdenYear } from '#contract/burden.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';
import { formatCount } from '../../words/format.ts';

/** Who asked how much, beside the year before, the most first. */
export function RequesterTable({ requesters, year }: Pick<BurdenYear, 'requesters' | 'year'>) {
  const words = useWords(burdenWords);
  const { shown, more } = useFirstRows(requesters);
  return (
    <section>
      <h2>{words.byRequester}</h2>
      <table className="facts burden-requesters">
        <thead>
          <tr>
            <th scope="col">{words.requester}</th>
            <th scope="col" className="number">
              {words.requests}
            </th>
            <th scope="col" className="number">
              {words.fieldsAsked}
            </th>
            <th scope="col" className="number">
              {words.comparison.inYear(year - 1)}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ organisationId, organisation, requests, fieldsAsked, before }) => (
            <tr key={organisationId ?? ''}>
              <th scope="row" lang="zh-CN">
                {organisation ?? words.office}
              </th>
              <td className="number">
                <span className="burden-narrow">{words.requests} </span>
                {formatCount(requests)}
              </td>
              <td className="number">
                <span className="burden-narrow">{words.fieldsAsked} </span>
                {formatCount(fieldsAsked)}
              </td>
              <td className="number">
                <span className="burden-narrow">{words.comparison.inYear(year - 1)} </span>
                {formatCount(before.fieldsAsked)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </section>
  );
}
