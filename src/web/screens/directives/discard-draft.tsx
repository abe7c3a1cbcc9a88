import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { discardDraft, draftsQuery } from '../../api/drafts.ts';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';

/** Throws a draft away, after asking once more: its corrections go with it. */
export function DiscardDraft({ draftId }: { draftId: string }) {
  const words = useWords(directivesWords);
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const discard = useMutation({
    mutationFn: () => discardDraft(draftId),
    onSettled: () => client.invalidateQueries({ queryKey: draftsQuery.queryKey }),
  });
  if (!asked) {
    return (
      <Button type="link" onClick={() => setAsked(true)}>
        {words.discard}
      </Button>
    );
  }
  return (
    <div className="draft-discard">
      <span>{words.discardQuestion}</span>
      <Button danger loading={discard.isPending} onClick={() => discard.mutate()}>
        {words.discardYes}
      </Button>
      <Button onClick={() => setAsked(false)}>{words.discardNo}</Button>
      {discard.error && <ErrorState error={discard.error} />}
    </div>
  );
}
