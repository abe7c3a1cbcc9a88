import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import type { DirectivePreview } from '#contract/directive.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { DiagnosticTable } from '../../parts/diagnostic-table.tsx';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';
import { formatCount } from '../../words/format.ts';
import { readFirstTasks } from './first-tasks.ts';

/** What a file holds, before anything is stored: its figures, its head, every doubt, its first tasks. */
export function Preview(props: {
  preview: DirectivePreview;
  registering: boolean;
  onRegister: () => void;
  children: ReactNode;
}) {
  const words = useWords(directivesWords);
  const { document, view, registrable, registeredAs } = props.preview;
  const { counts } = document;
  const head = [
    ['title', document.title],
    ['docNumber', document.docNumber],
    ['issuer', document.issuer],
    ['issuedOn', document.issuedOn],
    ['year', document.year],
    ['addressees', document.addressees.join('；') || null],
  ] as const;
  const tasks = readFirstTasks(view);
  return (
    <div className="preview">
      <p className="preview-found" role="status">
        {words.found({
          parts: formatCount(counts.parts),
          sections: formatCount(counts.sections),
          items: formatCount(counts.items),
          tasks: formatCount(counts.tasks),
          organisations: formatCount(counts.organisations),
        })}
      </p>
      {registeredAs ? (
        <p>
          {words.alreadyRegistered}{' '}
          <Link to="/d/$directiveId/overview" params={{ directiveId: registeredAs }}>
            {words.openRegistered}
          </Link>
        </p>
      ) : (
        <p>
          {registrable ? (
            <Button type="primary" loading={props.registering} onClick={props.onRegister}>
              {props.registering ? words.registering : words.register(counts.tasks)}
            </Button>
          ) : (
            <strong className="preview-stop">■ {words.notRegistrable}</strong>
          )}
        </p>
      )}
      {props.children}
      <dl className="preview-head">
        {head.map(([name, value]) => (
          <div key={name}>
            <dt>{words.head[name]}</dt>
            <dd>{value ?? <span className="quiet">{words.unknown}</span>}</dd>
          </div>
        ))}
      </dl>
      <DiagnosticTable diagnostics={view.diagnostics} text={view.text} />
      {tasks.length > 0 && (
        <table className="facts first-tasks">
          <caption>{words.firstTasks(tasks.length)}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.taskColumns.ordinal}
              </th>
              <th scope="col">{words.taskColumns.clause}</th>
              <th scope="col">{words.taskColumns.responsibility}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.ordinal}>
                <td className="number">{task.ordinal}</td>
                <td>
                  <span className="first-tasks-clause">
                    <ClauseText size="row" text={task.clause} />
                  </span>
                </td>
                <td lang="zh-CN">{task.responsibility}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
