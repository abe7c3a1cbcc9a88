import { Link } from '@tanstack/react-router';
import type { DirectiveSummary } from '#contract/directive.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { useWords } from '../words/bilingual.ts';
import { shellWords } from '../words/shell.ts';

/** The directive whose ledger is open, and the way to another one. */
export function DirectiveSwitcher(props: {
  current: DirectiveSummary | undefined;
  directives: DirectiveSummary[];
}) {
  const words = useWords(shellWords);
  const { current } = props;
  if (props.directives.length === 0) {
    return (
      <Link to="/directives" className="top-bar-link">
        {words.directives}
      </Link>
    );
  }
  const label = current ? (
    <>
      <span className="directive-number">{markOf(current, words.matter)}</span>
      <span className="directive-title">{current.title ?? words.untitled}</span>
    </>
  ) : (
    words.chooseDirective
  );
  return (
    <Disclosure
      className="directive-switcher"
      label={
        <>
          {label} <span aria-hidden="true">▾</span>
        </>
      }
    >
      {(close) => (
        <ul className="directive-list">
          {props.directives.map((directive) => (
            <li key={directive.id}>
              <Link
                to="/d/$directiveId/overview"
                params={{ directiveId: directive.id }}
                aria-current={directive.id === current?.id ? 'true' : undefined}
                onClick={close}
              >
                <span className="directive-number">{markOf(directive, words.matter)}</span>{' '}
                {directive.title ?? words.untitled}
              </Link>
            </li>
          ))}
          <li className="directive-list-all">
            <Link to="/directives" onClick={close}>
              {words.allDirectives}
            </Link>
          </li>
        </ul>
      )}
    </Disclosure>
  );
}

/** What tells a directive from others before its title: its number, else its file; a matter has neither. */
function markOf({ kind, docNumber, fileName }: DirectiveSummary, matter: string): string {
  return kind === 'matter' ? matter : (docNumber ?? fileName);
}
