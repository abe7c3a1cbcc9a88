import { closeInstruction } from '#acts/close-instruction.ts';
import { recordInstruction } from '#acts/record-instruction.ts';
import { reportOnInstruction } from '#acts/report-on-instruction.ts';
import {
  closedInstructionsSchema,
  closeInstructionSchema,
  nowAtSchema,
  recordInstructionSchema,
  reportOnInstructionSchema,
  writtenSchema,
} from '#contract/acts/coordination.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts on leaders' instructions, as they are asked for. */
export const instructionActRoutes = [
  actRoute({
    act: 'record_instruction',
    summary: "Record a leader's instruction as follow-ups with a day (批示)",
    body: recordInstructionSchema,
    result: writtenSchema,
    run: (context, { givenOn, dueOn, ...input }) =>
      recordInstruction(context, { ...input, givenOn: readDay(givenOn), dueOn: readDay(dueOn) }),
  }),
  actRoute({
    act: 'report_on_instruction',
    summary: 'Say what the organisation has done about the instruction',
    body: reportOnInstructionSchema,
    result: nowAtSchema,
    run: reportOnInstruction,
  }),
  actRoute({
    act: 'close_instruction',
    summary: 'Close follow-ups that have been reported on',
    body: closeInstructionSchema,
    result: closedInstructionsSchema,
    run: closeInstruction,
  }),
];
