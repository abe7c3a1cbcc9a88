import { type ReactNode, useId } from 'react';
import { formatCount } from '../../words/format.ts';

/** One kind of work: what it is called and how much of it there is, one line of help, its tools and its table. */
export function WorkSection(props: {
  /** The place to which the figure at the top of the page leads. */
  id: string;
  title: string;
  count: number;
  help?: string;
  tools?: ReactNode;
  children: ReactNode;
}) {
  const titleId = useId();
  return (
    <section className="work-section" id={props.id} aria-labelledby={titleId}>
      <div className="work-head">
        <h2 id={titleId}>
          {props.title} <span className="work-count">{formatCount(props.count)}</span>
        </h2>
        {props.tools}
      </div>
      {props.help && <p className="work-help quiet">{props.help}</p>}
      {props.children}
    </section>
  );
}
