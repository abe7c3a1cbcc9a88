import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { Foreseen } from '#contract/foreseen.ts';
import { approveOverCap, type RequestAbout } from '../../api/burden.ts';
import { useWords } from '../../words/bilingual.ts';
import { foreseenWords } from '../../words/foreseen.ts';
import { ActChoiceField } from '../act-form/act-choice-field.tsx';
import { ActWordsField } from '../act-form/act-fields.tsx';
import { ErrorState } from '../states.tsx';

interface OverCap {
  foreseen: Foreseen;
  about: RequestAbout;
  approvalId: string;
  onApproval: (approvalId: string) => void;
}

/** Which organisations a request would ask beyond their cap, and the leave by which it may go out; nothing where none. */
export function OverCapField(props: OverCap) {
  const words = useWords(foreseenWords);
  const { foreseen, approvalId, onApproval } = props;
  const { organisations, approvals, heads, can } = foreseen;
  const over = organisations.filter(({ isOver }) => isOver);
  if (over.length === 0) return null;
  const chosen = approvals.find(({ id }) => id === approvalId);
  const nameOf = new Map(
    approvals.map(({ id, approver, reason, validUntil }) => [
      id,
      words.approvalOption(approver, reason, validUntil),
    ]),
  );
  return (
    <div className="foreseen-cap">
      <p className="foreseen-cap-title">
        <span aria-hidden="true">▲ </span>
        {words.overTitle(over.length)}
      </p>
      <p lang="zh-CN">{over.map(({ organisation }) => organisation).join('、')}</p>
      {!chosen && !can.includes('approve_over_cap') && <p>{words.askHead(heads)}</p>}
      {approvals.length > 0 && (
        <ActChoiceField
          label={words.approval}
          issues={chosen && !chosen.covers ? [words.unfit] : []}
          value={chosen ? approvalId : ''}
          none={words.noApproval}
          options={approvals.map(({ id }) => id)}
          say={(id) => nameOf.get(id) ?? id}
          onChange={onApproval}
        />
      )}
      {!chosen && can.includes('approve_over_cap') && <ApproveHere {...props} />}
    </div>
  );
}

/** The head gives leave on the spot: an act of its own, for this request alone. */
function ApproveHere({ foreseen, about, onApproval }: OverCap) {
  const words = useWords(foreseenWords);
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const { organisations, askerId, today } = foreseen;
  const approving = useMutation({
    mutationFn: () =>
      approveOverCap({
        ...{ act: about.act, askerId, validUntil: today, reason },
        organisationIds: organisations.flatMap((each) => (each.isOver ? [each.organisationId] : [])),
      }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['foreseen'] });
      onApproval(id);
    },
  });
  return (
    <>
      <ActWordsField
        label={words.reason}
        hint={words.reasonHint}
        issues={[]}
        value={reason}
        onChange={setReason}
      />
      {approving.error && <ErrorState error={approving.error} />}
      <Button
        disabled={!reason.trim() || askerId === null}
        loading={approving.isPending}
        onClick={() => approving.mutate()}
      >
        {words.approve}
      </Button>
    </>
  );
}
