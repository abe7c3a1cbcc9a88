import { createContext, useContext } from 'react';
import type { DraftView } from '#contract/draft.ts';
import type { Span } from '../../parts/source-text/source-chunks.ts';

/** Words of the source that are lit, and where the pointer or the focus is that lit them. */
export interface Lit {
  /** The line of the review they belong to. */
  itemKey: string;
  active: Span;
  related: Span | null;
  from: 'row' | 'source';
}

/** What every part of the review screen shares. */
export interface Review {
  draft: DraftView;
  /** The line that is open for correction. */
  openKey: string | null;
  /** On a narrow screen the source takes the place of the lines. */
  showSource: () => void;
}

/** Apart from the rest, because it changes with every move of the pointer. */
export interface Light {
  lit: Lit | null;
  light: (lit: Lit) => void;
}

export const LightContext = createContext<Light | null>(null);
export const ReviewContext = createContext<Review | null>(null);

/** What is lit in the source, and how to light something else. */
export function useLight(): Light {
  const light = useContext(LightContext);
  if (!light) throw new Error('useLight is called outside the review screen');
  return light;
}

/** The review that this part belongs to. */
export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('useReview is called outside the review screen');
  return review;
}

/** Whether whoever looks may correct the draft. */
export function useMayCorrect(): boolean {
  return useReview().draft.can.includes('correct');
}
