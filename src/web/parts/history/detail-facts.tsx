import type { Change } from '#contract/problem.ts';
import { useWords } from '../../words/bilingual.ts';
import { detailValueWords, detailWords } from '../../words/details.ts';
import './detail-facts.css';

/** What an act says of a thing that it touched: 理由 …, 签收期限 …. What is `known` from elsewhere is not said again. */
export function DetailFacts({ detail, known }: { detail: Change['detail']; known?: string | null }) {
  const names = useWords(detailWords);
  const values = useWords(detailValueWords);
  const facts = Object.entries(detail).flatMap(([name, value]) => {
    const called = names[name];
    const written = (Array.isArray(value) ? value : [value ?? '']).map(String);
    const said = written.map((each) => values[name]?.[each] ?? each).join('、');
    return called && said !== '' && said !== known ? [{ name, called, said }] : [];
  });
  if (facts.length === 0) return null;
  return (
    <dl className="detail-facts">
      {facts.map(({ name, called, said }) => (
        <div key={name}>
          <dt>{called}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
