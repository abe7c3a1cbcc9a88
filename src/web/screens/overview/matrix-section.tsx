import Button from 'antd/es/button';
import { useState } from 'react';
import type { Overview } from '#contract/overview.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { overviewWords } from '../../words/overview.ts';
import { MatrixTable } from './matrix-table.tsx';
import { fullestCell, rowsOf } from './part-matrix.ts';
import './matrix.css';

const heaviest = 16;

/** Which parts lean on which organisations. */
export function MatrixSection({ overview }: { overview: Overview }) {
  const { matrix: words } = useWords(overviewWords);
  const { language } = useSettings();
  const [all, setAll] = useState(false);
  const { organisations, parts } = overview;
  const fullest = fullestCell(overview);
  if (!fullest) return null;
  const rows = rowsOf(overview, all ? organisations : organisations.slice(0, heaviest));
  return (
    <section className="overview-section" aria-labelledby="matrix-title">
      <h2 id="matrix-title">
        {words.finding(
          fullest.part.number,
          organisationName(fullest.organisation, language),
          fullest.cell.total,
          fullest.part.tasks,
        )}
      </h2>
      <p className="matrix-legend">
        {words.legend}
        <span className="matrix-sample">n</span> {words.lead}
      </p>
      <MatrixTable
        directiveId={overview.directive.id}
        rows={rows}
        parts={parts}
        fullest={fullest.cell.total}
      />
      {organisations.length > heaviest && (
        <Button type="link" className="overview-more" onClick={() => setAll(!all)}>
          {all ? words.showHeaviest(heaviest) : words.showAll(organisations.length)}
        </Button>
      )}
      <h3 className="matrix-parts-title">{words.parts}</h3>
      <ol className="matrix-parts" lang="zh-CN">
        {parts.map(({ number, title }) => (
          <li key={number}>
            {number}、{title}
          </li>
        ))}
      </ol>
    </section>
  );
}
