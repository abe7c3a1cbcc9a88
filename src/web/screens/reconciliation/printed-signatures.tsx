import type { StatementHead } from '#contract/reconciliation.ts';
import { useWords } from '../../words/bilingual.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';

/** Where both sides sign a printed statement. */
export function PrintedSignatures({ statement: { signer, signedOn } }: { statement: StatementHead }) {
  const { printed } = useWords(reconciliationWords).sheet;
  return (
    <div className="statement-signatures only-printed">
      <p>
        {printed.organisation}：<span lang="zh-CN">{signer}</span>
      </p>
      <p>{printed.keeper}：</p>
      <p>
        {printed.day}：{signedOn}
      </p>
      <p>{printed.day}：</p>
    </div>
  );
}
