import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import type { ReportForm } from '#contract/reports.ts';
import { signatureWaysQuery } from '../../api/signatures.ts';
import { ErrorState } from '../../parts/states.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';
import { InputsPanel } from './inputs-panel.tsx';
import { type ReportDraft, sentenceFor, startDraft } from './report-draft.ts';
import { ReportEvidence } from './report-evidence.tsx';
import { ReportFields } from './report-fields.tsx';
import { useReportSending } from './use-report-sending.tsx';
import { ValueFields } from './value-fields.tsx';

/** Writes a report from the last one: what is typed is kept at once, stored as a draft on demand, and signed. */
export function ReportEditor({ form }: { form: ReportForm }) {
  const words = useWords(reportWords);
  const { organisationId, assignmentId, cycle, kind, doubts, coSigners } = form;
  const { data: signing } = useQuery(signatureWaysQuery(organisationId));
  const [kept, keep] = useKept<ReportDraft>(`report ${organisationId} ${assignmentId} ${cycle}`);
  const draft = kept ?? startDraft(form);
  const { send, isPending, error, said } = useReportSending(form, draft, () => keep(undefined));
  const ways = signing?.ways[kind === 'input' ? 'input' : 'report'] ?? [];
  const maySign = ways.includes('in_program');
  const open = doubts.filter((doubt) => sentenceFor(draft, doubt).trim() === '').length;
  return (
    <div className={kind === 'consolidated' ? 'report-beside' : undefined}>
      <form onSubmit={(event) => event.preventDefault()}>
        <ReportFields {...{ form, draft }} onChange={keep} />
        <ValueFields {...{ form, draft }} onChange={keep} />
        <TextField
          label={words.nextNewsOn}
          type="date"
          className="report-day"
          value={draft.nextNewsOn}
          onChange={(nextNewsOn) => keep({ ...draft, nextNewsOn })}
        />
        <ReportEvidence form={form} />
        {open > 0 && <p className="report-doubt">{words.doubts.asked(open)}</p>}
        {coSigners.length > 0 && <p className="quiet">{words.coSigners(coSigners.join('、'))}</p>}
        {error && <ErrorState error={error} />}
        <div className="report-bar not-printed">
          <Button loading={isPending} onClick={() => send('save')}>
            {words.save}
          </Button>
          {maySign && (
            <Button type="primary" loading={isPending} onClick={() => send('sign')}>
              {words.sign}
            </Button>
          )}
          {ways.includes('on_paper') && (
            <Button loading={isPending} onClick={() => send('paper')}>
              {words.onPaper}
            </Button>
          )}
          <span className="quiet" role="status">
            {kept ? words.kept : said || (maySign ? '' : words.forPrincipal)}
          </span>
        </div>
      </form>
      {kind === 'consolidated' && (
        <InputsPanel form={form} quoted={draft.quotes} onQuote={(quotes) => keep({ ...draft, quotes })} />
      )}
    </div>
  );
}
