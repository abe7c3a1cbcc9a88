import { MOST_SENTENCE } from '#contract/acts/reports.ts';
import type { ReportDoubt } from '#contract/reports.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';
import { reportTerms } from '../../words/report-terms.ts';
import { explain, type ReportDraft, sentenceFor } from './report-draft.ts';

/** What contradicts something here, each with the place for the sentence that explains it. */
export function DoubtLines(props: {
  doubts: readonly ReportDoubt[];
  draft: ReportDraft;
  onChange: (draft: ReportDraft) => void;
}) {
  const words = useWords(reportWords);
  const terms = useWords(reportTerms);
  const { doubts, draft, onChange } = props;
  return doubts.map((doubt) => (
    <div key={doubt.code} className="report-doubt">
      <p>
        <span aria-hidden="true">▲ </span>
        {terms.doubt[doubt.code]}
      </p>
      <TextField
        label={words.doubts.why}
        lang="zh-CN"
        maxLength={MOST_SENTENCE}
        value={sentenceFor(draft, doubt)}
        onChange={(sentence) => onChange(explain(draft, doubt, sentence))}
      />
    </div>
  ));
}
