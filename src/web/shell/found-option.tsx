import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';

/** Where an option leads. */
export type OptionTarget = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** The options of one kind under their name; nothing where there are surely none. */
export function FoundGroup(props: {
  title: string;
  found: { total: number | null; hits: unknown[] };
  children: ReactNode;
}) {
  const titleId = useId();
  if (props.found.hits.length === 0 && props.found.total !== null) return null;
  return (
    <fieldset aria-labelledby={titleId} className="found-group">
      <p id={titleId} className="found-group-title">
        {props.title}
      </p>
      {props.children}
    </fieldset>
  );
}

/** One option: a link that the keyboard reaches through the box alone. */
export function FoundOption(props: {
  id: string;
  chosenId: string | undefined;
  target: OptionTarget;
  /** What tells it from others, in a few quiet words. */
  aside?: string | null;
  onTaken: () => void;
  children: ReactNode;
}) {
  return (
    <Link
      {...props.target}
      id={props.id}
      role="option"
      aria-selected={props.id === props.chosenId}
      tabIndex={-1}
      className="found-option"
      onClick={props.onTaken}
    >
      <span className="found-words">{props.children}</span>
      {props.aside && <span className="quiet">{props.aside}</span>}
    </Link>
  );
}
