import type { GivenSignature } from '#acts/sign.ts';
import type { GivenSignature as SentSignature } from '#contract/acts/signatures.ts';
import { readDay } from './read-day.ts';

/** A signature of a request as acts take it. */
export function readSignature(sent: SentSignature): GivenSignature {
  return sent.way === 'on_paper' ? { ...sent, signedOn: readDay(sent.signedOn) } : sent;
}
