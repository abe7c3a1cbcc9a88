import type {
  CorrectionKind,
  LookReason,
  SuggestionReason,
  TaskChange,
  TaskField,
} from '#contract/values.ts';
import { bilingual } from './bilingual.ts';

/** The words for every value of a review that the API knows. */
interface ReviewTerms {
  look: Record<LookReason, string>;
  correction: Record<CorrectionKind, string>;
  suggestionReason: Record<SuggestionReason, string>;
  taskChange: Record<TaskChange, string>;
  taskField: Record<TaskField, string>;
}

export const reviewTerms = bilingual<ReviewTerms>(
  {
    look: {
      error: '有须先核实的问题',
      warning: '有疑问',
      unknown_organisation: '有机构未在册',
      no_responsibility: '没有责任单位',
      corrected: '已改动，请再看一眼',
    },
    correction: {
      edit_document: '改了文件要素',
      place_task: '指定了条文和责任分工的位置',
      set_responsibilities: '改了责任分工',
      set_deadlines: '改了时限',
      set_targets: '改了指标',
      split_task: '拆分了任务',
      merge_tasks: '合并了任务',
      add_task: '添加了任务',
      remove_task: '移除了任务',
      settle_diagnostic: '核实了疑问',
      choose_organisation: '指明了机构',
      confirm_tasks: '看过，无误',
    },
    suggestionReason: {
      successor: '职能已转入',
      former_name: '曾用此名',
      short_form: '简称相合',
      one_character: '仅一字之差',
      similar: '名称相近',
    },
    taskChange: {
      unchanged: '未变',
      changed: '改动',
      added: '新增',
      removed: '删去',
    },
    taskField: {
      clause: '条文',
      responsibilities: '责任分工',
      deadlines: '时限',
      targets: '指标',
      place: '所在层次',
    },
  },
  {
    look: {
      error: 'Something must be settled',
      warning: 'There is a doubt',
      unknown_organisation: 'An organisation is not in the register',
      no_responsibility: 'Nobody is responsible',
      corrected: 'Corrected: look at it once more',
    },
    correction: {
      edit_document: 'Changed the document’s head',
      place_task: 'Pointed out clause and responsibility',
      set_responsibilities: 'Changed responsibilities',
      set_deadlines: 'Changed deadlines',
      set_targets: 'Changed targets',
      split_task: 'Split a task',
      merge_tasks: 'Merged tasks',
      add_task: 'Added a task',
      remove_task: 'Removed a task',
      settle_diagnostic: 'Settled a doubt',
      choose_organisation: 'Said which organisation is meant',
      confirm_tasks: 'Looked at it: right',
    },
    suggestionReason: {
      successor: 'took over its duties',
      former_name: 'had this name before',
      short_form: 'a short form of its name',
      one_character: 'one character differs',
      similar: 'a similar name',
    },
    taskChange: {
      unchanged: 'Unchanged',
      changed: 'Changed',
      added: 'Added',
      removed: 'Removed',
    },
    taskField: {
      clause: 'Clause',
      responsibilities: 'Responsibilities',
      deadlines: 'Deadlines',
      targets: 'Targets',
      place: 'Place',
    },
  },
);
