import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { meQuery } from '../../api/queries.ts';
import { delegationsQuery } from '../../api/signatures.ts';
import { useWords } from '../../words/bilingual.ts';
import { signatureWords } from '../../words/signatures.ts';
import { useDelegationActs } from './use-delegation-acts.tsx';
import './administration.css';

/** Who signs for the organisation by delegation; nothing where the reader may not know, or nobody does and none can be named. */
export function DelegationSection({ organisationId }: { organisationId: string }) {
  const { delegations: words, kind: names, kinds } = useWords(signatureWords);
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery({ ...delegationsQuery(organisationId), retry: false });
  const { delegate, end } = useDelegationActs(organisationId, me?.personId ?? undefined);
  if (!data) return null;
  const { delegations, can } = data;
  const isOwn = me?.organisationId === organisationId;
  if (delegations.length === 0 && !isOwn) return null;
  return (
    <section className="administration-section" aria-labelledby="delegations">
      <h2 id="delegations">{words.title}</h2>
      {delegations.length === 0 && <p className="quiet">{words.none}</p>}
      {delegations.length > 0 && (
        <table className="facts administration-table" aria-labelledby="delegations">
          <thead>
            <tr>
              <th scope="col">{words.columns.who}</th>
              <th scope="col">{words.columns.kinds}</th>
              <th scope="col">{words.columns.from}</th>
              <th scope="col">{words.columns.to}</th>
              <th scope="col">{words.columns.reason}</th>
              <th scope="col">{words.columns.by}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {delegations.map((delegation) => (
              <tr key={delegation.id}>
                <th scope="row" lang="zh-CN">
                  {delegation.delegate.name}
                </th>
                <td data-label={words.columns.kinds}>{kinds(delegation.kinds.map((kind) => names[kind]))}</td>
                <td data-label={words.columns.from}>{delegation.fromOn}</td>
                <td data-label={words.columns.to}>{delegation.toOn}</td>
                <td data-label={words.columns.reason} lang="zh-CN">
                  {delegation.reason}
                </td>
                <td data-label={words.columns.by} lang="zh-CN">
                  {delegation.by}
                </td>
                <td>
                  {can.includes('end_signature_delegation') && (
                    <Button
                      size="small"
                      className="not-printed"
                      aria-label={words.endOf(delegation.delegate.name)}
                      onClick={() => end(delegation)}
                    >
                      {words.end}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {can.includes('delegate_signature') && (
        <Button className="not-printed" onClick={delegate}>
          {words.add}
        </Button>
      )}
    </section>
  );
}
