import type { ReactNode } from 'react';
import './choice-bar.css';

/** Stays in sight above rows that can be chosen: how many are, and what can be done to them at once. */
export function ChoiceBar({ children }: { children: ReactNode }) {
  return <div className="choice-bar not-printed">{children}</div>;
}
