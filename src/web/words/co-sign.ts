import type { CoSignatureState } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';
import { formatMonth } from './format.ts';

const zh = {
  title: '共同牵头单位会签',
  states: { asked: '待会签', signed: '已会签', waived: '免予会签' } satisfies Record<
    CoSignatureState,
    string
  >,
  signed: (signer: string, on: string) => `${signer} ${on} 会签`,
  toCoSign: '待会签的汇总报告',
  toCoSignHelp: '会签齐后报告才生效；有不同意见的，可以询问或退回。',
  toSign: (organisation: string, cycle: string) =>
    `会签${organisation} ${formatMonth(cycle, 'zh', null)}的汇总报告。会签齐后报告生效；有不同意见的，不要会签，可以询问或退回。`,
  signedNow: '已会签',
  waive_co_signatures: {
    help: '报告随即生效，缺哪些会签、理由是什么，都记在报告上。',
    done: '报告已生效',
  },
};

const en: typeof zh = {
  title: 'Signatures of the other leads',
  states: { asked: 'not signed yet', signed: 'signed', waived: 'went without' },
  signed: (signer, on) => `signed by ${signer} on ${on}`,
  toCoSign: 'Reports to co-sign',
  toCoSignHelp:
    'A report counts once all leads have signed it; who disagrees asks about it or gives it back.',
  toSign: (organisation, cycle) =>
    `You sign what ${organisation} reports for all leads for ${formatMonth(cycle, 'en', null)}. It counts once all of them have signed; if you disagree, ask about it or give it back.`,
  signedNow: 'Co-signed',
  waive_co_signatures: {
    help: 'The report counts at once; whose signature is missing, and why, stays on it.',
    done: 'The report counts',
  },
};

export const coSignWords = bilingual(zh, en);
