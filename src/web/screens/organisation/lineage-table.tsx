import type { Lineage } from '#contract/organisation.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { useWords } from '../../words/bilingual.ts';
import { lineageWords } from '../../words/lineage.ts';
import { type LineageChange, listChanges } from './lineage-changes.ts';
import { Related } from './related.tsx';
import './lineage.css';

const shownFirst = 6;

/** Whose duties it took on and to whom they passed, each with its day and the act that orders it; nothing without any. */
export function LineageTable(props: { directiveId?: string; organisation: { lineage: Lineage } }) {
  const words = useWords(lineageWords);
  const { directiveId, organisation } = props;
  const changes = listChanges(organisation.lineage);
  const { shown, more } = useFirstRows(changes, shownFirst);
  if (changes.length === 0) return null;
  const { validTo } = organisation.lineage;
  return (
    <section className="lineage" aria-labelledby="lineage-title">
      <h2 id="lineage-title">{validTo ? words.ended(validTo) : words.goesOn(changes.length)}</h2>
      <table className="facts lineage-table" aria-labelledby="lineage-title">
        <thead>
          <tr>
            <th scope="col">{words.columns.on}</th>
            <th scope="col">{words.columns.change}</th>
            <th scope="col">{words.columns.basis}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((change) => (
            <tr key={keyOf(change)}>
              <td className="lineage-day">{change.on ?? words.dayUnknown}</td>
              <td>
                <Change directiveId={directiveId} change={change} />
              </td>
              <td className="quiet" lang="zh-CN">
                {change.basis}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </section>
  );
}

function Change(props: { directiveId: string | undefined; change: LineageChange }) {
  const words = useWords(lineageWords);
  const { directiveId, change } = props;
  if (change.direction === 'renamed') return words.renamed(change.name);
  const { organisation, duties, kind, direction } = change;
  return (
    <>
      <Sentence
        text={words[direction][kind]}
        figures={{ organisation: <Related directiveId={directiveId} organisation={organisation} /> }}
      />
      {duties && <span lang="zh-CN">{words.duties(duties)}</span>}
    </>
  );
}

function keyOf(change: LineageChange): string {
  if (change.direction === 'renamed') return `renamed ${change.name}`;
  return [change.direction, change.kind, change.organisation.id, change.basis].join(' ');
}
