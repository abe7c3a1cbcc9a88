import { createContext, useContext } from 'react';
import type { ActQuestion } from './act-question.ts';

/** Opens the form of an act over the page. */
export type AskForAct = <Values extends object>(question: ActQuestion<Values>) => void;

export const ActContext = createContext<AskForAct | null>(null);

/**
 * Opens the form of an act over the page. Once the act is done the form closes, the page says so in one line and shows
 * everything as it stands now.
 */
export function useAct(): AskForAct {
  const ask = useContext(ActContext);
  if (!ask) throw new Error('A part that asks for acts stands outside of ActForms.');
  return ask;
}
