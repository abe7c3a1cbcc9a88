import type { ProblemCode } from '#contract/problem.ts';

/** What the server says to who has not signed in, or not far enough. */
const codes: readonly ProblemCode[] = ['sign_in_required', 'second_factor_required'];
type Listener = () => void;
const listeners = new Set<Listener>();

/** Calls `listener` whenever the server asks to sign in; the result ends that. */
export function watchSignInNeeded(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the listeners where a refusal asks to sign in. */
export function noteRefusal(code: ProblemCode): void {
  if (codes.includes(code)) for (const listener of listeners) listener();
}
