import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

export const directivesWords = bilingual(
  {
    title: '分工文件',
    sentence: (directives: number, tasks: number) => `已登记 ${directives} 份分工文件，共 ${tasks} 项任务。`,
    none: '还没有登记文件。读入一份分工文件，台账由此建立。',
    table: '已登记的文件',
    columns: {
      document: '文件',
      issuedOn: '成文日期',
      parts: '部分',
      sections: '方面',
      tasks: '任务',
      organisations: '机构',
      registeredAt: '登记时间',
    },
    untitled: '（无标题）',
    read: '读入文件',
    choose: '选择文件…',
    chooseAnother: '另选文件…',
    drop: '或把文件拖到这里。目前读取 UTF-8 纯文本（.txt）；先预览，确认后才登记。',
    reading: (fileName: string) => `正在读取 ${fileName}…`,
    found: (counts: {
      parts: string;
      sections: string;
      items: string;
      tasks: string;
      organisations: string;
    }) =>
      `读出 ${counts.parts} 个部分、${counts.sections} 个方面、${counts.items} 项重点工作、${counts.tasks} 项任务，涉及 ${counts.organisations} 个机构。`,
    head: {
      title: '标题',
      docNumber: '发文字号',
      issuer: '发文机关',
      issuedOn: '成文日期',
      addressees: '主送机关',
      year: '年份',
    },
    unknown: '未读出',
    register: (tasks: number) => `登记 ${tasks} 项任务`,
    registering: '正在登记…',
    notRegistrable: '有须先核实的问题，不能登记。请对照下表改正原文后重新读入。',
    alreadyRegistered: '这份文件已经登记。',
    openRegistered: '打开它的台账',
    diagnostics: (count: number) => `读取时发现 ${count} 处`,
    noDiagnostics: '没有发现疑问：全文每一处文字都已归位。',
    diagnosticColumns: { severity: '程度', what: '问题', line: '行', text: '原文' },
    firstTasks: (shown: number) => `前 ${shown} 项任务`,
    taskColumns: { ordinal: '序号', clause: '条文', responsibility: '责任分工（原文）' },
    issues: '逐处如下：',
  },
  {
    title: 'Directives',
    sentence: (directives: number, tasks: number) =>
      `${directives} ${plural(directives, 'directive')} registered, with ${tasks} ${plural(tasks, 'task')} in all.`,
    none: 'No directive is registered yet. Read one, and its ledger is made from it.',
    table: 'Registered directives',
    columns: {
      document: 'Directive',
      issuedOn: 'Issued',
      parts: 'Parts',
      sections: 'Sections',
      tasks: 'Tasks',
      organisations: 'Organisations',
      registeredAt: 'Registered',
    },
    untitled: '(untitled)',
    read: 'Read a file',
    choose: 'Choose a file…',
    chooseAnother: 'Choose another file…',
    drop: 'or drop it here. UTF-8 plain text (.txt) for now; you see what was read before anything is stored.',
    reading: (fileName: string) => `Reading ${fileName}…`,
    found: (counts: {
      parts: string;
      sections: string;
      items: string;
      tasks: string;
      organisations: string;
    }) =>
      `Read ${counts.parts} parts, ${counts.sections} sections, ${counts.items} items and ${counts.tasks} tasks, naming ${counts.organisations} organisations.`,
    head: {
      title: 'Title',
      docNumber: 'Number',
      issuer: 'Issuer',
      issuedOn: 'Issued on',
      addressees: 'Addressees',
      year: 'Year',
    },
    unknown: 'not found',
    register: (tasks: number) => `Register ${tasks} ${plural(tasks, 'task')}`,
    registering: 'Registering…',
    notRegistrable:
      'Some things must be settled first. Correct the text as the table shows, then read it again.',
    alreadyRegistered: 'This file is already registered.',
    openRegistered: 'Open its ledger',
    diagnostics: (count: number) => `${count} ${plural(count, 'remark')} on reading`,
    noDiagnostics: 'No doubts: every passage of the text has found its place.',
    diagnosticColumns: { severity: 'Severity', what: 'Remark', line: 'Line', text: 'Text' },
    firstTasks: (shown: number) => `First ${shown} ${plural(shown, 'task')}`,
    taskColumns: { ordinal: 'No.', clause: 'Clause', responsibility: 'Responsibility as printed' },
    issues: 'One by one:',
  },
);
