import { useQuery } from '@tanstack/react-query';
import type { Report, ReportForm } from '#contract/reports.ts';
import type { EvidenceUse } from '#contract/values.ts';
import { evidenceQuery } from '../../api/evidence.ts';
import { standingQuery } from '../../api/standing.ts';
import { EvidenceLines } from '../../parts/evidence-field/evidence-field.tsx';
import { EvidenceUploads } from '../../parts/evidence-field/evidence-uploads.tsx';
import { standingEvidenceOf } from '../../parts/evidence-field/standing-evidence.ts';
import { useWords } from '../../words/bilingual.ts';
import { evidenceFieldWords } from '../../words/evidence-field.ts';

const reported: readonly EvidenceUse[] = ['report', 'input', 'consolidated_report'];

/** What the report will rest on once it is signed: all evidence since the one before; more can be sent here. */
export function ReportEvidence({ form }: { form: ReportForm }) {
  const words = useWords(evidenceFieldWords);
  const { organisationId, assignmentId: id, taskId } = form;
  const { data: evidence } = useQuery(evidenceQuery(taskId));
  const { data: standing } = useQuery(standingQuery(taskId));
  const own = standing?.assignments.find((each) => each.organisationId === organisationId && each.id === id);
  const fresh = standingEvidenceOf(evidence, { organisationId, id }).filter(
    ({ uses }) => !uses.some(({ kind }) => reported.includes(kind)),
  );
  if (!evidence) return null;
  return (
    <fieldset className="evidence-field report-evidence">
      <legend>{words.title}</legend>
      <p className="act-field-hint">{words.resting(fresh.length)}</p>
      <EvidenceLines pieces={fresh}>{({ title }) => <span lang="zh-CN">{title}</span>}</EvidenceLines>
      {own?.can.includes('add_evidence') && (
        <EvidenceUploads owner={{ ...own, taskId }} onAdded={() => undefined} />
      )}
    </fieldset>
  );
}

/** What a report that was signed rests on; nothing where it rests on its words alone. */
export function ReportRests({ taskId, report: { id } }: { taskId: string; report: Report }) {
  const words = useWords(evidenceFieldWords);
  const { data } = useQuery(evidenceQuery(taskId));
  const pieces = (data?.evidence ?? []).filter(({ uses }) => uses.some((use) => use.id === id));
  if (pieces.length === 0) return null;
  return (
    <section className="report-evidence" aria-label={words.title}>
      <h2>{words.title}</h2>
      <EvidenceLines pieces={pieces}>{({ title }) => <span lang="zh-CN">{title}</span>}</EvidenceLines>
    </section>
  );
}
