import { bilingual } from './bilingual.ts';

/** Evidence as a part of a form: what it is to rest on. */
export const evidenceFieldWords = bilingual(
  {
    title: '佐证材料',
    chosen: (chosen: number, all: number) => `已选 ${chosen} / ${all} 份`,
    resting: (count: number) =>
      count > 0 ? `签发时附上 ${count} 份新材料：` : '还没有新的佐证材料；可以在这里上传，也可以不附。',
    none: '这项任务还没有佐证材料，可以在这里上传。',
    usedBefore: '已用于此前的办理',
    choose: '上传文件…',
    drop: '或拖到这里。上传后即列入本任务的佐证材料，单个不超过 30 MB；请勿上传涉密内容。',
    notNow: {
      unreceived: '签收以后可以添加佐证材料。',
      assessed: '已审核通过，等待批准；要补充材料，请督查机构退办后添加。',
      accepted: '已办结，不再添加佐证材料；转入办理后可以添加。',
      suspended: '任务已中止，恢复后可以添加佐证材料。',
      ended: '这项任务已不由本单位承担，原有材料保留，不再添加。',
    },
  },
  {
    title: 'Evidence',
    chosen: (chosen: number, all: number) => `${chosen} of ${all} chosen`,
    resting: (count: number) =>
      count > 0
        ? `Signed with ${count} new ${count === 1 ? 'piece' : 'pieces'} of evidence:`
        : 'There is no new evidence; you can add some here, or go without.',
    none: 'There is no evidence for this assignment yet; you can add some here.',
    usedBefore: 'used before',
    choose: 'Add files…',
    drop: 'or drop them here. They become evidence of this task at once, each of 30 MB at most; send nothing classified.',
    notNow: {
      unreceived: 'Evidence can be added once the assignment is received.',
      assessed:
        'The claim was assessed and waits to be accepted; to add evidence, have the keepers send it back.',
      accepted: 'The work was accepted: evidence can be added again only if it is opened again.',
      suspended: 'The task is suspended: evidence can be added once it is resumed.',
      ended: 'Your organisation no longer carries this: its evidence is kept, and none is added.',
    },
  },
);
