import Button from 'antd/es/button';
import type { BurdenYear } from '#contract/burden.ts';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';
import { terms } from '../../words/terms.ts';
import { useSetCap } from './use-set-cap.tsx';

/** How much organisations may be asked in a month, and for the head setting it. */
export function CapSection({ caps, can }: Pick<BurdenYear, 'caps' | 'can'>) {
  const { caps: words, approvals } = useWords(burdenWords);
  const { organisationKind } = useWords(terms);
  const set = useSetCap();
  const most = (count: number | null) => count ?? words.unlimited;
  return (
    <section>
      <h2>{words.title}</h2>
      {caps.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <table className="facts burden-caps">
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col" className="number">
                {words.requests}
              </th>
              <th scope="col" className="number">
                {words.fields}
              </th>
              <th scope="col">{approvals.reason}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {caps.map(({ kind, requests, fields, reason, decidedBy, setOn }) => (
              <tr key={kind}>
                <th scope="row">{kind === 'default' ? words.all : organisationKind[kind]}</th>
                <td className="number">
                  <span className="burden-narrow">{words.requests} </span>
                  {most(requests)}
                </td>
                <td className="number">
                  <span className="burden-narrow">{words.fields} </span>
                  {most(fields)}
                </td>
                <td lang="zh-CN">{reason}</td>
                <td className="quiet">{words.by(decidedBy, setOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {can.includes('set_request_cap') && (
        <p className="not-printed">
          <Button onClick={() => set(caps)}>{words.set}</Button>
        </p>
      )}
    </section>
  );
}
