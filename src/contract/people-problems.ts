import type { Language } from './values.ts';

/** Why something about people, units, contacts or organisations was not done. */
export const peopleProblemCodes = [
  'own_roles',
  'last_administrator',
  'deputy_not_found',
  'deputy_is_self',
  'period_over',
  'already_deputy',
  'unit_not_found',
  'unit_taken',
  'unit_has_people',
  'unit_has_shares',
  'contacts_changed',
  'organisation_exists',
] as const;
export type PeopleProblemCode = (typeof peopleProblemCodes)[number];

type Place = { directive: string; ordinal: number };
type Sentence = string | ((facts: { openShares?: Place[] | undefined }) => string);

/** The words for each: what happened, what is kept, what to do next. */
export const peopleProblemWords: Record<
  PeopleProblemCode,
  Record<Language, { title: string; detail: Sentence }>
> = {
  own_roles: {
    zh: {
      title: '不能给自己增加职责',
      detail: '任何人都不能给自己增加角色或者指定自己为代理，未作任何改动。请另一位系统管理员办理。',
    },
    en: {
      title: 'Nobody gives themselves roles',
      detail:
        'Nobody adds to their own roles or names themselves a deputy; nothing was changed. Ask another administrator to do it.',
    },
  },
  last_administrator: {
    zh: {
      title: '这是最后一位系统管理员',
      detail: '本系统至少要有一位在岗的系统管理员，未作任何改动。请先给另一人系统管理员角色。',
    },
    en: {
      title: 'This is the last administrator',
      detail:
        'The installation needs one active administrator at least; nothing was changed. Give the role to somebody else first.',
    },
  },
  deputy_not_found: {
    zh: {
      title: '没有这位代理人',
      detail: '所选人员已离任，或者不是本单位人员，未作任何改动。请另选一位。',
    },
    en: {
      title: 'There is no such deputy',
      detail:
        'The person chosen has left, or is not of your organisation; nothing was changed. Choose somebody else.',
    },
  },
  deputy_is_self: {
    zh: { title: '代理人就是本人', detail: '代理须由另一人担任，未作任何改动。请另选一位。' },
    en: {
      title: 'A person cannot be their own deputy',
      detail: 'Somebody else has to stand in; nothing was changed. Choose another person.',
    },
  },
  period_over: {
    zh: {
      title: '代理期限已过或者颠倒',
      detail: '截止日期须不早于起始日期和今天，未作任何改动。请重新填写。',
    },
    en: {
      title: 'The period is over, or the wrong way round',
      detail:
        'Its last day may not be before its first day or before today; nothing was changed. Enter it again.',
    },
  },
  already_deputy: {
    zh: {
      title: '这段时间已由其代理',
      detail: '同一人在这些日子里已是代理人，未作任何改动。如需调整期限，请先结束原来的代理。',
    },
    en: {
      title: 'They stand in on those days already',
      detail:
        'The same person is named for some of these days; nothing was changed. To change the period, end the earlier one first.',
    },
  },
  unit_not_found: {
    zh: {
      title: '没有这个处室',
      detail: '它已撤销，或者不属于所选机构，未作任何改动。请重新选择处室。',
    },
    en: {
      title: 'There is no such unit',
      detail:
        'It was ended, or is not of the organisation chosen; nothing was changed. Choose the unit again.',
    },
  },
  unit_taken: {
    zh: { title: '已有同名处室', detail: '本单位已有这个名称的处室，未作任何改动。请换一个名称。' },
    en: {
      title: 'There is a unit of that name',
      detail: 'The organisation has one called so; nothing was changed. Choose another name.',
    },
  },
  unit_has_people: {
    zh: {
      title: '处室里还有人员',
      detail: '有在岗人员的处室不能撤销，未作任何改动。请先请管理员把这些人员调到别的处室。',
    },
    en: {
      title: 'People belong to this unit',
      detail:
        'A unit with people in it is not ended; nothing was changed. Have the administrator move them to another unit first.',
    },
  },
  unit_has_shares: {
    zh: {
      title: '处室还承办着任务',
      detail: ({ openShares = [] }) =>
        `该处室承办的${nameTasks(openShares, '、', (directive, places) => `${directive}第${places}项`)}尚未办结，不能撤销，未作任何改动。请在这些任务的页面上收回它承办的部分，并交给别的处室；已申请办结的，待审核后再办。`,
    },
    en: {
      title: 'This unit still carries tasks',
      detail: ({ openShares = [] }) =>
        `It has a share in what is not closed: ${nameTasks(openShares, ', ', (directive, places) => `${directive} no. ${places}`)}. It is not ended; nothing was changed. Take the shares back on the pages of these tasks and give them to another unit; where completion is claimed, wait for the decision.`,
    },
  },
  contacts_changed: {
    zh: {
      title: '联络方式刚被他人修改',
      detail:
        '您打开之后，另有人改过，您的修改未保存，所填内容仍在页面上。请关闭后对照现有内容，再打开提交。',
    },
    en: {
      title: 'Somebody else has just changed the contacts',
      detail:
        'They were changed after you opened them, so yours were not stored; what you typed is still on the page. Close it, compare them, then open it again and send yours.',
    },
  },
  organisation_exists: {
    zh: {
      title: '已有同名机构',
      detail: '机构名录中已有现存机构使用这个名称，未登记。请直接选用；如由新机构承接，请把原机构填为前身。',
    },
    en: {
      title: 'There is an organisation of that name',
      detail:
        'The register has one that is called so and exists; nothing was entered. Use that one; if a new one takes over from it, name it as the predecessor.',
    },
  },
};

/** The tasks by their places, directive by directive. */
function nameTasks(
  tasks: readonly Place[],
  comma: string,
  say: (directive: string, places: string) => string,
): string {
  const directives = [...new Set(tasks.map(({ directive }) => directive))];
  return directives
    .map((one) => {
      const places = tasks.filter(({ directive }) => directive === one).map(({ ordinal }) => ordinal);
      return say(one, [...new Set(places)].join(comma));
    })
    .join(comma);
}
