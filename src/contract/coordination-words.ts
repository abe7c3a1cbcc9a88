import type {
  CoordinationLevel,
  CoordinationState,
  InstructionState,
  Language,
  UrgentReportState,
} from './values.ts';

/** The words for where requests, urgent reports and follow-ups of instructions stand. */
export interface CoordinationWords {
  coordinationState: Record<CoordinationState, string>;
  coordinationLevel: Record<CoordinationLevel, string>;
  urgentReportState: Record<UrgentReportState, string>;
  instructionState: Record<InstructionState, string>;
}

const zh: CoordinationWords = {
  coordinationState: {
    raised: '待受理',
    taken: '协调中',
    consulting: '征求意见中',
    decided: '已有结果，待办结',
    closed: '已办结',
    withdrawn: '已撤回',
  },
  coordinationLevel: {
    supervision_office: '督查机构协调',
    general_office: '办公厅协调',
    government: '政府协调',
  },
  urgentReportState: {
    sent: '尚无单位确认',
    acknowledged: '已确认收到',
    following: '续报中',
    closed: '已办结',
  },
  instructionState: {
    given: '待报告',
    reported: '已报告，待办结',
    closed: '已办结',
  },
};

const en: CoordinationWords = {
  coordinationState: {
    raised: 'Waits to be taken on',
    taken: 'Being coordinated',
    consulting: 'Others are consulted',
    decided: 'Decided, to be closed',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
  coordinationLevel: {
    supervision_office: "at the keepers' office",
    general_office: 'at the general office',
    government: 'at the government',
  },
  urgentReportState: {
    sent: 'Acknowledged by nobody',
    acknowledged: 'Acknowledged',
    following: 'Being followed up',
    closed: 'Closed',
  },
  instructionState: {
    given: 'To be reported on',
    reported: 'Reported on, to be closed',
    closed: 'Closed',
  },
};

/** Whoever tells of these states takes these words. */
export const coordinationWords: Record<Language, CoordinationWords> = { zh, en };
