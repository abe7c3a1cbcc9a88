/** The acts on a complaint or suggestion, and the one that sends it. */
export const complaintActs = ['send_complaint', 'open_complaint', 'answer_complaint'] as const;
export type ComplaintAct = (typeof complaintActs)[number];

export const complaintStates = ['open', 'answered'] as const;
export type ComplaintState = (typeof complaintStates)[number];
