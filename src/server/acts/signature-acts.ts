import { delegateSignature } from '#acts/delegate-signature.ts';
import { endSignatureDelegation } from '#acts/end-signature-delegation.ts';
import { endedSchema } from '#contract/acts/people.ts';
import {
  delegatedSchema,
  delegateSignatureSchema,
  endSignatureDelegationSchema,
} from '#contract/acts/signatures.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts on who signs for an organisation, as they are asked for. */
export const signatureActRoutes = [
  actRoute({
    act: 'delegate_signature',
    summary: 'Have kinds of things signed by somebody else of the organisation for a period (委托签发)',
    body: delegateSignatureSchema,
    result: delegatedSchema,
    run: (context, input) =>
      delegateSignature(context, { ...input, fromOn: readDay(input.fromOn), toOn: readDay(input.toOn) }),
  }),
  actRoute({
    act: 'end_signature_delegation',
    summary: 'End a delegation of signing before its period is over',
    body: endSignatureDelegationSchema,
    result: endedSchema,
    run: endSignatureDelegation,
  }),
];
