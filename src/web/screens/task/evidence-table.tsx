import Button from 'antd/es/button';
import { useState } from 'react';
import type { Evidence } from '#contract/evidence.ts';
import { evidenceFileAddress } from '../../api/evidence.ts';
import { EvidenceViewer } from '../../parts/evidence-viewer/evidence-viewer.tsx';
import { toShownFiles } from '../../parts/evidence-viewer/shown-file.ts';
import { useWords } from '../../words/bilingual.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { EvidenceFacts } from './evidence-facts.tsx';
import { useWithdrawEvidence } from './use-evidence-acts.tsx';

/** The evidence, organisation by organisation; files open over the page. */
export function EvidenceTable({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useWords(evidenceWords);
  const [shown, setShown] = useState<string>();
  const byOrganisation = [...Map.groupBy(evidence, ({ organisationId }) => organisationId).values()];
  const standing = evidence.filter(({ withdrawn }) => !withdrawn);
  const giving = new Set(standing.map(({ organisationId }) => organisationId));
  return (
    <>
      <p>{words.sentence(standing.length, giving.size, evidence.length - standing.length)}</p>
      <table className="facts evidence-table" aria-labelledby="evidence-title">
        <thead>
          <tr>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.on}</th>
            <th scope="col">{words.columns.by}</th>
            <th scope="col" className="not-printed">
              {words.columns.acts}
            </th>
          </tr>
        </thead>
        {byOrganisation.map((of) => (
          <tbody key={of[0]?.organisationId}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="evidence-organisation" lang="zh-CN">
                {of[0]?.organisation}
              </th>
            </tr>
            {of.map((piece) => (
              <EvidenceLine key={piece.id} piece={piece} onLook={() => setShown(piece.id)} />
            ))}
          </tbody>
        ))}
      </table>
      {shown && (
        <EvidenceViewer
          files={evidence.flatMap(toShownFiles)}
          shown={shown}
          onShow={setShown}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}

function EvidenceLine({ piece, onLook }: { piece: Evidence; onLook: () => void }) {
  const words = useWords(evidenceWords);
  const withdraw = useWithdrawEvidence();
  const { title, file, statedOn, by, withdrawn, can } = piece;
  return (
    <tr className={withdrawn ? 'evidence-withdrawn' : undefined}>
      <td>
        <EvidenceFacts piece={piece} />
      </td>
      <td className="evidence-date" data-label={words.columns.on}>
        {statedOn}
      </td>
      <td data-label={words.columns.by} lang="zh-CN">
        {by}
      </td>
      <td className="evidence-acts not-printed">
        {file?.preview && (
          <Button size="small" aria-label={words.lookAt(title)} onClick={onLook}>
            {words.look}
          </Button>
        )}
        {file && (
          <a href={evidenceFileAddress(piece).save} download aria-label={words.saveOf(title)}>
            {words.save}
          </a>
        )}
        {can.includes('withdraw_evidence') && (
          <WithdrawButton piece={piece} onClick={() => withdraw(piece)} />
        )}
      </td>
    </tr>
  );
}

function WithdrawButton({ piece, onClick }: { piece: Evidence; onClick: () => void }) {
  const words = useWords(evidenceWords);
  return (
    <Button size="small" aria-label={words.withdraw.title(piece.title)} onClick={onClick}>
      {words.withdraw.button}
    </Button>
  );
}
