import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { Programme } from '#contract/programmes.ts';
import { programmesQuery } from '../../api/programmes.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { programmeWords } from '../../words/programmes.ts';
import { useProgrammeForm } from './use-programme-form.tsx';
import './programmes.css';

/** The programmes that tie years together. */
export function ProgrammesScreen() {
  const words = useWords(programmeWords);
  const query = useQuery(programmesQuery);
  const open = useProgrammeForm();
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const { programmes, can } = query.data;
  return (
    <>
      <PageHead
        title={words.title}
        sentence={words.answer(programmes.length)}
        actions={can.includes('add_programme') && <Button onClick={() => open()}>{words.add}</Button>}
      />
      {programmes.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneDetail}</p>
        </EmptyState>
      ) : (
        <ProgrammeTable programmes={programmes} />
      )}
    </>
  );
}

function ProgrammeTable({ programmes }: { programmes: readonly Programme[] }) {
  const words = useWords(programmeWords);
  const { columns } = words;
  const { shown, more } = useFirstRows(programmes);
  return (
    <>
      <table className="facts programme-list">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.years}</th>
            <th scope="col" className="number">
              {columns.tasks}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, docNumber, firstYear, lastYear, tasks }) => (
            <tr key={id}>
              <th scope="row" lang="zh-CN">
                <Link to="/programmes/$programmeId" params={{ programmeId: id }}>
                  {name}
                </Link>
                {docNumber && <span className="quiet"> {docNumber}</span>}
              </th>
              <td>{words.years(firstYear, lastYear)}</td>
              <td className="number">{formatCount(tasks)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}
