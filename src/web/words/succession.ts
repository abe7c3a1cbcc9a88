import { bilingual } from './bilingual.ts';
import { plural } from './format.ts';

/** Handing the work of an organisation on to its successor. */
export const successionWords = bilingual(
  {
    title: '职能划转',
    sentence: (name: string, count: number) =>
      count > 0 ? `${name}有 ${count} 项在办，可整体或部分移交承接单位。` : `${name}没有在办事项，无须移交。`,
    help: '已交办、已签收的，承接单位须重新签收；承接单位已承担同一任务的，不重复。办理过程保留原单位名称。',
    known: '名录记载的承接单位（点一下即填入）',
    take: (name: string) => `采用：${name}`,
    noneKnown: '名录没有记载它的承接单位，请自行选择。',
    to: '承接单位',
    effectiveOn: '划转生效日期',
    dayUnknown: '日期未核实',
    which: '移交哪些',
    all: (count: number) => `全部在办事项（${count} 项）`,
    some: '只移交所选的',
    someLimited: (shown: number) => `只移交所选的（列出前 ${shown} 项）`,
    choose: (ordinal: number) => `选择第 ${ordinal} 项`,
    staysHere: '任务中止或待立项，暂不移交',
    columns: { choose: '选择', ordinal: '序号', role: '角色', task: '任务', state: '状态' },
    submit: (count: number) => `移交 ${count} 项`,
    done: (name: string) => `已移交${name}`,
    link: '职能划转…',
    kept: '所填内容随时保存在本机，移交后清除。',
  },
  {
    title: 'Succession',
    sentence: (name: string, count: number) =>
      count > 0
        ? `${name} has ${count} open ${plural(count, 'assignment')}, to be handed on as a whole or in part.`
        : `${name} has nothing open to hand on.`,
    help: 'What was assigned or received has to be received anew by the successor; where it has the same task already, nothing is doubled. The history keeps the old name.',
    known: 'Successors that the register knows (press to take one over)',
    take: (name: string) => `Take ${name}`,
    noneKnown: 'The register knows of no successor; choose one yourself.',
    to: 'Successor',
    effectiveOn: 'Day on which the duties passed',
    dayUnknown: 'day not verified',
    which: 'Which are handed on',
    all: (count: number) => `Everything open (${count})`,
    some: 'Only those chosen',
    someLimited: (shown: number) => `Only those chosen (the first ${shown} are listed)`,
    choose: (ordinal: number) => `Choose task ${ordinal}`,
    staysHere: 'Suspended or not approved yet: stays where it is',
    columns: { choose: 'Choose', ordinal: 'No.', role: 'Role', task: 'Task', state: 'State' },
    submit: (count: number) => `Hand on ${count}`,
    done: (name: string) => `Handed on to ${name}`,
    link: 'Succession…',
    kept: 'What you type is kept on this device until it is handed on.',
  },
);
