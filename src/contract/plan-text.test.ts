import { describe, expect, it } from 'vitest';
import { readMilestones, readPersons, writeMilestones, writePersons } from './plan-text.ts';

describe('the timetable of a plan', () => {
  it.each([
    ['6月底 完成初稿', '2021-06-30', '完成初稿'],
    ['9月底前印发', '2021-09-30', '印发'],
    ['2022年2月底前：验收', '2022-02-28', '验收'],
    ['6月15日前 征求意见', '2021-06-15', '征求意见'],
    ['7月中旬 调研', '2021-07-20', '调研'],
    ['2021-06-30 完成初稿', '2021-06-30', '完成初稿'],
    ['6.30 完成初稿', '2021-06-30', '完成初稿'],
    ['年底前全部完成', '2021-12-31', '全部完成'],
    ['2022年底 总结', '2022-12-31', '总结'],
    ['上半年 立项', '2021-06-30', '立项'],
    ['三季度末 开工', '2021-09-30', '开工'],
  ])('understands %s', (text, dueOn, words) => {
    expect(readMilestones(text, 2021)).toEqual([{ dueOn, words, deliverable: '' }]);
  });

  it.each(['适时印发', '13月底 印发', '2月30日 印发', '明年 印发', '6%以上'])(
    'takes no day from %s',
    (text) => {
      expect(readMilestones(text, 2021)).toEqual([{ dueOn: null, words: text, deliverable: '' }]);
    },
  );

  it('is written so that reading it gives the same', () => {
    const milestones = readMilestones('6月底 完成初稿；9月15日 印发\n2022年2月底 验收；适时总结', 2021);
    expect(milestones).toHaveLength(4);
    expect(readMilestones(writeMilestones(milestones, 2021), 2021)).toEqual(milestones);
  });
});

describe('the persons answerable', () => {
  it('are names with or without telephone numbers', () => {
    const persons = readPersons('周明 010-55501010；李红（13800000000）\n王强');
    expect(persons).toEqual([
      { name: '周明', telephone: '010-55501010' },
      { name: '李红', telephone: '13800000000' },
      { name: '王强', telephone: '' },
    ]);
    expect(readPersons(writePersons(persons))).toEqual(persons);
  });
});
