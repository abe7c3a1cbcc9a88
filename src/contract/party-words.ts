import type { Language, Party } from './values.ts';

/** How those who may do something are called to those who may not. */
export const partyWords: Record<Language, Record<Party, string>> = {
  zh: {
    keeper: '督查机构',
    head: '督查室主任',
    duty_officer: '承担单位的联络员、承办人或负责人',
    spokesperson: '承担单位的联络员或负责人',
    plan_signer: '承担单位的联络员、负责人或受托签发实施方案的人员',
    claim_signer: '承担单位的联络员、负责人或受托签发办结申请的人员',
    extension_signer: '承担单位的联络员、负责人或受托签发延期申请的人员',
    giver: '分解这项任务的单位的联络员或负责人',
    keeper_or_giver: '督查机构；由上级单位分解的，也可由该单位的联络员或负责人',
    task_overseer: '牵头单位、召集单位或督查机构',
    co_signer: '共同牵头的其他单位',
    verifier: '督查机构，或者其他单位的督查人员',
    principal: '本单位负责人或受其委托的人员',
    liaison: '本单位的联络员或系统管理员',
    administrator: '系统管理员',
    owner: '负责协调的单位或督查机构',
    recipient: '收报单位或督查机构',
    concerned: '报送单位、收报单位或督查机构',
  },
  en: {
    keeper: 'the keepers of the ledger',
    head: "the head of the keepers' office",
    duty_officer: "the organisation's own liaison, officer or principal",
    spokesperson: "the organisation's own liaison or principal",
    plan_signer: "the organisation's own liaison or principal, or whoever signs plans by delegation",
    claim_signer: "the organisation's own liaison or principal, or whoever signs claims by delegation",
    extension_signer:
      "the organisation's own liaison or principal, or whoever signs requests for more time by delegation",
    giver: 'the liaison or principal of the organisation that cascaded it',
    keeper_or_giver:
      'the keepers of the ledger, or the liaison or principal of the organisation that cascaded it',
    task_overseer: 'those who lead or convene the task, or the keepers',
    co_signer: 'the other organisations that lead the task',
    verifier: 'the keepers of the ledger, or an inspector of another organisation',
    principal: "the organisation's own principal, or whom they delegated",
    liaison: "the organisation's own liaison, or the administrator",
    administrator: 'the administrator',
    owner: 'the organisation that coordinates, or the keepers of the ledger',
    recipient: 'the organisations that received it, or the keepers of the ledger',
    concerned: 'who sent it, who received it, or the keepers of the ledger',
  },
};
