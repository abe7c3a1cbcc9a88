import type { OrderColour, OrderState } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';

interface OrderWords {
  title: string;
  slip: string;
  colour: Record<OrderColour, string>;
  state: Record<OrderState, string>;
  number: (year: number, serial: number) => string;
  boards: string;
  tabs: Record<'proposed' | 'open' | 'ended', string>;
  answer: (late: number) => string;
  proposedAnswer: string;
  endedAnswer: string;
  none: Record<'proposed' | 'open' | 'ended', string>;
  noneDetail: string;
  columns: Record<
    'number' | 'about' | 'organisation' | 'replyBy' | 'state' | 'telephone' | 'act' | 'light' | 'next',
    string
  >;
  issue: (colour: string) => string;
  after: (colour: string) => string;
  first: string;
  fields: Record<
    | 'colour'
    | 'decision'
    | 'decisionHint'
    | 'matter'
    | 'request'
    | 'requestHint'
    | 'person'
    | 'replyBy'
    | 'contact'
    | 'reply'
    | 'replyHint'
    | 'heldOn'
    | 'heldBy'
    | 'attended'
    | 'points'
    | 'outcome'
    | 'agreedOn',
    string
  >;
  facts: Record<
    | 'organisation'
    | 'person'
    | 'task'
    | 'matter'
    | 'request'
    | 'replyBy'
    | 'decision'
    | 'follows'
    | 'issuer'
    | 'contact'
    | 'issuedOn'
    | 'received'
    | 'reply'
    | 'ended',
    string
  >;
  by: (name: string, on: string) => string;
  noReply: string;
  returned: (reason: string) => string;
  interviews: string;
  agreed: (on: string) => string;
  history: string;
  onTask: string;
  help: Record<'issue' | 'confirm' | 'reply' | 'return' | 'close' | 'withdraw' | 'interview', string>;
  done: Record<'issue' | 'confirm' | 'reply' | 'return' | 'close' | 'withdraw' | 'interview', string>;
  showAll: string;
  print: string;
}

/** Supervision orders: what they, their page and their forms are called. */
export const orderWords = bilingual<OrderWords>(
  {
    title: '督办',
    slip: '督办单',
    colour: { blue: '蓝色', yellow: '黄色', red: '红色' },
    state: {
      ...{ issued: '待确认收到', received: '待反馈', replied: '已反馈，待办结', closed: '已办结' },
      ...{ followed: '逾期未反馈，已提级', withdrawn: '已撤销' },
    },
    number: (year, serial) => `督〔${year}〕${serial}号`,
    boards: '督办单',
    tabs: { proposed: '建议', open: '办理中', ended: '已办结' },
    answer: (late) => `有 {total} 份督办单在办理${late > 0 ? '，其中 {late} 份逾期未反馈' : ''}。`,
    proposedAnswer: '有 {total} 项亮灯或者逾期未反馈，可以发督办单；是否发、发哪一级，由您决定。',
    endedAnswer: '已办结 {total} 份。',
    none: {
      ...{ proposed: '没有可以督办的事项', open: '没有办理中的督办单', ended: '没有已办结的督办单' },
    },
    noneDetail: '亮蓝、黄、红灯的事项会列在“建议”里，从那里发督办单。',
    columns: {
      ...{ number: '编号', about: '事项', organisation: '承办单位', replyBy: '反馈期限', state: '状态' },
      ...{ telephone: '电话', act: '办理', light: '亮灯', next: '可发' },
    },
    issue: (colour) => `发${colour}督办单`,
    after: (colour) => `${colour}单逾期未反馈`,
    first: '首次督办',
    fields: {
      colour: '级别',
      decision: '直接发这一级的决定',
      decisionHint: '谁在什么会上、什么批示里决定的；逐级提高的不用填',
      matter: '督办事项',
      request: '督办要求',
      requestHint: '做到什么程度，报送什么',
      person: '承办单位责任人',
      replyBy: '反馈期限',
      contact: '督查机构联系人、电话',
      reply: '办理情况',
      replyHint: '做了什么，到什么程度，没有做到的为什么、何时做到',
      heldOn: '约谈日期',
      heldBy: '约谈人',
      attended: '被约谈人',
      points: '约谈要点',
      outcome: '约谈结果',
      agreedOn: '限期整改到（可不填）',
    },
    facts: {
      ...{
        organisation: '承办单位',
        person: '责任人',
        task: '所属任务',
        matter: '督办事项',
        request: '督办要求',
      },
      ...{
        replyBy: '反馈期限',
        decision: '提级依据',
        follows: '接续',
        issuer: '签发人',
        contact: '联系人、电话',
      },
      ...{ issuedOn: '签发日期', received: '确认收到', reply: '办理情况反馈', ended: '办结' },
    },
    by: (name, on) => `${name}，${on}`,
    noReply: '尚未反馈',
    returned: (reason) => `上次反馈被退回：${reason}`,
    interviews: '约谈记录',
    agreed: (on) => `限期整改到 ${on}`,
    history: '办理过程',
    onTask: '督办单',
    help: {
      issue: '一事一单。从蓝色起，逾期未反馈的再发时逐级提高；发出后承办单位立即收到。',
      confirm: '确认后督查机构即知已有人收到。',
      reply: '反馈后由督查机构办结或者退回。',
      return: '理由和新的期限随即告知承办单位。',
      close: '反馈属实、要求已落实的，予以办结。',
      withdraw: '编号保留，理由留存。',
      interview: '约谈之后记录，承办单位可以看到。',
    },
    done: {
      ...{ issue: '已发出督办单', confirm: '已确认收到', reply: '已反馈', return: '已退回反馈' },
      ...{ close: '已办结', withdraw: '已撤销', interview: '已记录约谈' },
    },
    showAll: '全部显示',
    print: '打印',
  },
  {
    title: 'Supervision',
    slip: 'Supervision order',
    colour: { blue: 'Blue', yellow: 'Yellow', red: 'Red' },
    state: {
      ...{
        issued: 'Receipt not confirmed yet',
        received: 'No reply yet',
        replied: 'Replied, to be closed',
        closed: 'Closed',
      },
      ...{ followed: 'Unanswered, a higher one followed', withdrawn: 'Withdrawn' },
    },
    number: (year, serial) => `No. ${serial} of ${year}`,
    boards: 'Supervision orders',
    tabs: { proposed: 'Proposed', open: 'Open', ended: 'Closed' },
    answer: (late) =>
      `{total} {total:order is|orders are} open${late > 0 ? ', {late} of them without a reply on the day' : ''}.`,
    proposedAnswer:
      'An order could be issued about {total} {total:assignment that is|assignments that are} lit or left unanswered; whether, and in which colour, is yours to decide.',
    endedAnswer: '{total} {total:is|are} closed.',
    none: {
      ...{
        proposed: 'Nothing to issue an order about',
        open: 'No order is open',
        ended: 'No order is closed yet',
      },
    },
    noneDetail: 'What is lit blue, yellow or red is listed under “Proposed”; orders are issued from there.',
    columns: {
      ...{
        number: 'Number',
        about: 'About',
        organisation: 'Organisation',
        replyBy: 'Reply by',
        state: 'State',
      },
      ...{ telephone: 'Telephone', act: 'Do', light: 'Light', next: 'Colour' },
    },
    issue: (colour) => `Issue a ${colour.toLowerCase()} order`,
    after: (colour) => `after an unanswered ${colour.toLowerCase()} one`,
    first: 'the first',
    fields: {
      colour: 'Colour',
      decision: 'Decision to start this high',
      decisionHint: 'Whose, in which meeting or note; not needed where it follows an unanswered lower one',
      matter: 'Matter',
      request: 'Request',
      requestHint: 'What is to be reached, what is to be sent in',
      person: 'Person answerable there',
      replyBy: 'Reply by',
      contact: 'Contact and telephone here',
      reply: 'What was done',
      replyHint: 'What, how far; what is missing, why, and by when',
      heldOn: 'Day of the interview',
      heldBy: 'Held by',
      attended: 'Attended by',
      points: 'What was put to them',
      outcome: 'What came of it',
      agreedOn: 'To be mended by (optional)',
    },
    facts: {
      ...{ organisation: 'Organisation', person: 'Person answerable', task: 'Task', matter: 'Matter' },
      ...{
        request: 'Request',
        replyBy: 'Reply by',
        decision: 'Decision',
        follows: 'Follows',
        issuer: 'Issued by',
      },
      ...{ contact: 'Contact', issuedOn: 'Issued on', received: 'Received', reply: 'Reply', ended: 'Closed' },
    },
    by: (name, on) => `${name}, ${on}`,
    noReply: 'No reply yet',
    returned: (reason) => `The last reply was returned: ${reason}`,
    interviews: 'Interviews',
    agreed: (on) => `to be mended by ${on}`,
    history: 'History',
    onTask: 'Supervision orders',
    help: {
      issue:
        'One matter, one slip. It begins with blue and rises where one was left unanswered; the organisation has it at once.',
      confirm: 'The keepers then know that somebody has it.',
      reply: 'The keepers then close the order or return the reply.',
      return: 'The organisation is told the reason and the new day at once.',
      close: 'Where the reply holds and what was asked is done.',
      withdraw: 'The number stays, and the reason with it.',
      interview: 'Recorded afterwards; the organisation sees it.',
    },
    done: {
      ...{ issue: 'Order issued', confirm: 'Receipt confirmed', reply: 'Replied', return: 'Reply returned' },
      ...{ close: 'Closed', withdraw: 'Withdrawn', interview: 'Interview recorded' },
    },
    showAll: 'Show all',
    print: 'Print',
  },
);
