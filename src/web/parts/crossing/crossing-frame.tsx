import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { formatCount } from '../../words/format.ts';
import { PageHead } from '../page-head.tsx';
import { Sentence } from '../sentence.tsx';
import './crossing.css';

/** What the sentence over a board counts. */
export interface BoardFigures {
  total: number;
  late: number;
  ended: number;
}

/** The boards of what crosses organisations: their names as tabs, a sentence with figures, and what is open or closed. */
export function CrossingFrame(props: {
  kind: 'coordination' | 'urgent' | 'instructions' | 'questions';
  figures: BoardFigures | undefined;
  ended: boolean;
  onEnded: (ended: boolean) => void;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const words = useWords(coordinationWords);
  const { kind, figures, ended, onEnded } = props;
  const sentence = figures && (
    <Sentence
      text={ended ? words.sentences.ended : words.sentences[kind](figures.late)}
      counts={{ total: figures.total, late: figures.late }}
      figures={{
        total: (
          <a className="figure" href="#rows">
            {formatCount(figures.total)}
          </a>
        ),
        late: (
          <a className="figure crossing-late" href="#late">
            {formatCount(figures.late)}
          </a>
        ),
      }}
    />
  );
  return (
    <div className="crossing">
      <PageHead title={words[kind]} sentence={sentence} actions={props.actions} />
      <div className="crossing-bar not-printed">
        <nav aria-label={words.boards}>
          <Link to="/coordination">{words.coordination}</Link>
          <Link to="/urgent">{words.urgent}</Link>
          <Link to="/questions">{words.questions}</Link>
          <Link to="/instructions">{words.instructions}</Link>
        </nav>
        <div className="crossing-choice">
          {[false, true].map((one) => (
            <button
              key={String(one)}
              type="button"
              className="plain-button"
              aria-pressed={ended === one}
              onClick={() => onEnded(one)}
            >
              {one ? words.ended : words.open}
              {one && figures && ` ${formatCount(figures.ended)}`}
            </button>
          ))}
        </div>
      </div>
      <div id="rows">{props.children}</div>
    </div>
  );
}
