import type { SignatureKind, SignatureWay } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';

interface SignatureWords {
  /** Kinds of thing, one after the other. */
  kinds: (names: string[]) => string;
  kind: Record<SignatureKind, string>;
  way: Record<SignatureWay, string>;
  /** How the signing is asked for. */
  asked: string;
  inProgramHint: string;
  onPaperHint: string;
  signer: string;
  signedOn: string;
  sheet: string;
  chooseSheet: string;
  dropSheet: string;
  replaceSheet: string;
  note: {
    facts: (facts: string[]) => string;
    inProgram: (signer: string, on: string) => string;
    onPaper: (signer: string, on: string) => string;
    recorded: (by: string, on: string) => string;
    delegated: string;
    onBehalfOf: (name: string) => string;
    sheet: string;
    sheetOf: (signer: string) => string;
  };
  delegations: {
    title: string;
    none: string;
    columns: { who: string; kinds: string; from: string; to: string; reason: string; by: string };
    add: string;
    help: string;
    who: string;
    kinds: string;
    from: string;
    to: string;
    added: string;
    end: string;
    endOf: (name: string) => string;
    endHelp: string;
    ended: string;
  };
}

const zh: SignatureWords = {
  kinds: (names) => names.join('、'),
  kind: {
    plan: '实施方案',
    report: '进展报告',
    input: '配合单位材料',
    extension: '延期申请',
    claim: '办结申请',
    urgent_report: '重大情况报告',
    statement: '对账单',
  },
  way: { in_program: '本人在系统中签发', on_paper: '已在纸面签批，由我录入' },
  asked: '签发方式',
  inProgramHint: '以您本人的名义签发，日期为今天。',
  onPaperHint: '照签批页如实录入，并附扫描件；页面上会注明由您录入。',
  signer: '签批人',
  signedOn: '签批日期',
  sheet: '签批页扫描件',
  chooseSheet: '选择扫描件…',
  dropSheet: '或拖到这里。图片、pdf 或 ofd，不超过 30 MB。',
  replaceSheet: '换一份',
  note: {
    facts: (facts) => facts.join('，'),
    inProgram: (signer, on) => `${signer} 于 ${on} 在系统中签发`,
    onPaper: (signer, on) => `纸面签批：${signer}，${on}`,
    recorded: (by, on) => `由${by}于 ${on} 录入`,
    delegated: '受委托签发',
    onBehalfOf: (name) => `代${name}`,
    sheet: '签批页',
    sheetOf: (signer) => `查看${signer}的签批页`,
  },
  delegations: {
    title: '委托签发',
    none: '现在没有委托他人签发。',
    columns: { who: '受托人', kinds: '签发事项', from: '自', to: '至', reason: '事由', by: '委托人' },
    add: '委托签发',
    help: '期限内，受托人可以代本单位签发所选事项；每次签发都会注明受委托。',
    who: '受托人',
    kinds: '签发事项',
    from: '自',
    to: '至（含当日）',
    added: '已委托签发',
    end: '结束',
    endOf: (name) => `结束对${name}的委托`,
    endHelp: '结束后不能再受托签发；已经签发的仍然有效。',
    ended: '已结束委托',
  },
};

const en: SignatureWords = {
  kinds: (names) => names.join(', '),
  kind: {
    plan: 'Plan',
    report: 'Progress report',
    input: 'Input',
    extension: 'Extension',
    claim: 'Claim of completion',
    urgent_report: 'Urgent report',
    statement: 'Statement',
  },
  way: { in_program: 'I sign it here', on_paper: 'It was signed on paper, and I record that' },
  asked: 'How it is signed',
  inProgramHint: 'It is signed in your own name, today.',
  onPaperHint: 'Record what stands on the sheet and send the scan; it is shown that you recorded it.',
  signer: 'Signed by',
  signedOn: 'Signed on',
  sheet: 'Scan of the signed sheet',
  chooseSheet: 'Choose the scan…',
  dropSheet: 'or drop it here. A picture, pdf or ofd of 30 MB at most.',
  replaceSheet: 'Another one',
  note: {
    facts: (facts) => facts.join('; '),
    inProgram: (signer, on) => `signed here by ${signer} on ${on}`,
    onPaper: (signer, on) => `signed on paper: ${signer}, ${on}`,
    recorded: (by, on) => `recorded by ${by} on ${on}`,
    delegated: 'by delegation',
    onBehalfOf: (name) => `for ${name}`,
    sheet: 'signed sheet',
    sheetOf: (signer) => `View the sheet signed by ${signer}`,
  },
  delegations: {
    title: 'Who signs by delegation',
    none: 'Nobody signs by delegation now.',
    columns: {
      who: 'Delegate',
      kinds: 'Signs',
      from: 'From',
      to: 'To',
      reason: 'Reason',
      by: 'Delegated by',
    },
    add: 'Delegate signing',
    help: 'Within the period they sign what you choose for the organisation; every signature says that it was by delegation.',
    who: 'Delegate',
    kinds: 'Signs',
    from: 'From',
    to: 'To (the last day)',
    added: 'Delegated signing',
    end: 'End',
    endOf: (name) => `End the delegation to ${name}`,
    endHelp: 'They can sign no more; what they have signed stands.',
    ended: 'Ended the delegation',
  },
};

/** Who signs and how it is shown. */
export const signatureWords = bilingual(zh, en);
