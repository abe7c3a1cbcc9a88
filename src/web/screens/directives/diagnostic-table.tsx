import type { Diagnostic } from '#contract/directive.ts';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';
import { terms } from '../../words/terms.ts';

/** So many doubts are shown; a text that has more is looked at in the document itself. */
const shownAtMost = 50;
const excerptLength = 80;
const shapes = { error: '■', warning: '▲', info: '○' } as const;

/** Everything the reader of the text was not sure of, the gravest first, each with its line and words. */
export function DiagnosticTable({ diagnostics, text }: { diagnostics: Diagnostic[]; text: string }) {
  const words = useWords(directivesWords);
  const { severity: severityWords, diagnosticCode } = useWords(terms);
  if (diagnostics.length === 0) return <p className="quiet">{words.noDiagnostics}</p>;
  const ordered = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
  const shown = ordered.slice(0, shownAtMost);
  return (
    <>
      <table className="facts diagnostic-table">
        <caption>{words.diagnostics(diagnostics.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.diagnosticColumns.severity}</th>
            <th scope="col">{words.diagnosticColumns.what}</th>
            <th scope="col" className="number">
              {words.diagnosticColumns.line}
            </th>
            <th scope="col">{words.diagnosticColumns.text}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ severity, code, message, span }) => (
            <tr key={`${span[0]} ${code} ${message}`}>
              <td className={`severity-${severity}`}>
                <span aria-hidden="true">{shapes[severity]}</span> {severityWords[severity]}
              </td>
              <td title={message}>{diagnosticCode[code]}</td>
              <td className="number">{lineOf(text, span[0])}</td>
              <td lang="zh-CN">{text.slice(span[0], Math.min(span[1], span[0] + excerptLength))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ordered.length > shown.length && (
        <p className="quiet">{words.moreDiagnostics(ordered.length - shown.length)}</p>
      )}
    </>
  );
}

/** The number of the line on which an offset lies, the first being 1. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
