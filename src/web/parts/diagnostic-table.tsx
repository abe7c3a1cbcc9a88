import type { ReactNode } from 'react';
import type { Diagnostic } from '#contract/directive.ts';
import { severities } from '#contract/values.ts';
import { useWords } from '../words/bilingual.ts';
import { directivesWords } from '../words/directives.ts';
import { terms } from '../words/terms.ts';
import { ShowMore, useFirstRows } from './first-rows.tsx';
import './diagnostic-table.css';

const excerptLength = 80;
const shapes = { error: '■', warning: '▲', info: '○' } as const;

/**
 * Everything the reader of the text was not sure of, the gravest first, each with its line and words; `linkTo` can lead
 * from the words to their place.
 */
export function DiagnosticTable(props: {
  diagnostics: Diagnostic[];
  text: string;
  linkTo?: (diagnostic: Diagnostic, excerpt: string) => ReactNode;
}) {
  const words = useWords(directivesWords);
  const { severity: severityWords, diagnosticCode } = useWords(terms);
  const { diagnostics, text, linkTo } = props;
  const ordered = severities.flatMap((severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
  const { shown, more } = useFirstRows(ordered);
  if (diagnostics.length === 0) return <p className="quiet">{words.noDiagnostics}</p>;
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
          {shown.map((diagnostic) => {
            const { severity, code, message, span } = diagnostic;
            const excerpt = text.slice(span[0], Math.min(span[1], span[0] + excerptLength));
            return (
              <tr key={`${span[0]} ${code} ${message}`}>
                <td className={`severity-${severity}`}>
                  <span aria-hidden="true">{shapes[severity]}</span> {severityWords[severity]}
                </td>
                <td title={message}>{diagnosticCode[code]}</td>
                <td className="number">{lineOf(text, span[0])}</td>
                <td lang="zh-CN">{linkTo ? linkTo(diagnostic, excerpt) : excerpt}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}

/** The number of the line on which an offset lies, the first being 1. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
