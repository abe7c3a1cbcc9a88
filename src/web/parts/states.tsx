import Button from 'antd/es/button';
import { type ReactNode, useEffect, useState } from 'react';
import { sayProblem } from '#contract/problem-words.ts';
import type { Language } from '#contract/values.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { UnansweredAct } from '../api/send-once.ts';
import { useSettings } from '../settings.ts';
import { useWords } from '../words/bilingual.ts';
import { type SharedWords, sharedWords } from '../words/shared.ts';
import './states.css';

/** Says that something is being read, but only where it takes longer than 300 ms: nothing flashes. */
export function LoadingState() {
  const words = useWords(sharedWords);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="state" role="status">
      {late && <p className="state-loading">{words.loading}</p>}
    </div>
  );
}

/** What will stand here and the one step that fills it. */
export function EmptyState(props: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <p className="state-title">{props.title}</p>
      {props.children && <div className="state-detail">{props.children}</div>}
    </div>
  );
}

/** What went wrong, what is kept and what to do; `retry` offers to do it again. */
export function ErrorState(props: {
  error: Error;
  retry?: () => void;
  /** What to do after an act of which it is not known whether it was done; sending it again, where left out. */
  again?: string | undefined;
}) {
  const words = useWords(sharedWords);
  const { language } = useSettings();
  const { title, detail, code } = describeError(props.error, words, language, props.again);
  return (
    <div className="state" role="alert">
      <p className="state-title">{title}</p>
      <p className="state-detail">{detail}</p>
      {code && <p className="state-code">{code}</p>}
      {props.retry && <Button onClick={props.retry}>{words.retry}</Button>}
    </div>
  );
}

/** The router's error page for a screen whose data or code could not be loaded. */
export function QueryFault(props: { error: unknown; reset: () => void }) {
  const error = props.error instanceof Error ? props.error : new Error(String(props.error));
  return <ErrorState error={error} retry={props.reset} />;
}

/** The state that stands for a query that has no data yet: reading, or the error. */
export function PendingState(props: { query: { error: Error | null; refetch: () => unknown } }) {
  const { error, refetch } = props.query;
  return error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingState />;
}

interface DescribedError {
  title: string;
  detail: string;
  code?: string;
}

/** The common words for a refusal; ours where the server is not reached (fetch throws a TypeError) and for a fault. */
function describeError(
  error: Error,
  words: SharedWords,
  language: Language,
  again = words.doneOnce,
): DescribedError {
  if (error instanceof ApiProblem && error.problem.code !== 'fault')
    return sayProblem(error.problem, language);
  if (error instanceof UnansweredAct) {
    return { title: words.unanswered, detail: words.unansweredDetail(again), code: error.message };
  }
  if (error instanceof TypeError && fetchFailure.test(error.message)) {
    return { title: words.unreachable, detail: words.unreachableDetail };
  }
  return { title: words.broken, detail: words.brokenDetail, code: error.message };
}

/** Chromium: `Failed to fetch`; Firefox: `NetworkError when …`; Safari: `Load failed`. Not: `x is not a function`. */
const fetchFailure = /failed to fetch|networkerror|load failed/i;
