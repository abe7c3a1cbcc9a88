import type { Language } from './values.ts';

/** Why somebody was not let in, or something about their account was not done. */
export const signInProblemCodes = [
  'sign_in_required',
  'second_factor_required',
  'sign_in_failed',
  'too_many_attempts',
  'code_wrong',
  'code_expired',
  'second_factor_set_up',
  'single_sign_on_failed',
  'activation_invalid',
  'password_wrong',
  'password_too_short',
  'password_is_name',
  'password_common',
  'username_taken',
] as const;
export type SignInProblemCode = (typeof signInProblemCodes)[number];

/** The words for each: what happened, what to do next. */
export const signInProblemWords: Record<
  SignInProblemCode,
  Record<Language, { title: string; detail: string }>
> = {
  sign_in_required: {
    zh: { title: '请先登录', detail: '尚未登录，或登录已过期；已保存的内容不受影响。请登录后继续。' },
    en: {
      title: 'Sign in first',
      detail: 'You are not signed in, or the session has ended; what was saved is kept. Sign in to go on.',
    },
  },
  second_factor_required: {
    zh: {
      title: '还需要动态验证码',
      detail: '您的岗位须用密码加动态验证码登录。请完成这一步；首次登录须先绑定验证器。',
    },
    en: {
      title: 'A second factor is needed',
      detail:
        'Your role signs in with a password and a code from an authenticator. Complete that step, or set the authenticator up if this is the first time.',
    },
  },
  sign_in_failed: {
    zh: {
      title: '未能登录',
      detail:
        '用户名或密码不对，或尝试过多已暂停。请核对后再试；屡试不成，请隔十五分钟再试，或请管理员重发激活码。',
    },
    en: {
      title: 'Not signed in',
      detail:
        'The username or password is wrong, or too many attempts have paused it. Check both; if it keeps failing, wait fifteen minutes or ask your administrator for a new activation code.',
    },
  },
  too_many_attempts: {
    zh: { title: '尝试次数过多', detail: '来自您所在网络的尝试过多，已暂停。请十五分钟后再试。' },
    en: {
      title: 'Too many attempts',
      detail:
        'There were too many attempts from your network, which is paused. Try again in fifteen minutes.',
    },
  },
  code_wrong: {
    zh: { title: '验证码不对', detail: '请输入验证器当前显示的六位数字，并确认手机时间准确。' },
    en: {
      title: 'The code is wrong',
      detail:
        'Enter the six digits that the authenticator shows now, and check that the clock of your telephone is right.',
    },
  },
  code_expired: {
    zh: { title: '这一步已过期', detail: '用时过长或错误过多，本次登录已作废。请从用户名和密码重新开始。' },
    en: {
      title: 'This step has expired',
      detail: 'It took too long or failed too often. Begin again with username and password.',
    },
  },
  second_factor_set_up: {
    zh: { title: '已绑定验证器', detail: '未作改动。如要更换，请先用现有验证码登录，再到“我的账号”办理。' },
    en: {
      title: 'An authenticator is set up already',
      detail: 'Nothing was changed. To replace it, sign in with its code and use the page of your account.',
    },
  },
  single_sign_on_failed: {
    zh: {
      title: '统一登录未成功',
      detail: '统一身份认证没有返回与本系统人员相符的账号。请改用用户名和密码，或请管理员核对您的用户名。',
    },
    en: {
      title: 'Single sign-on did not succeed',
      detail:
        'The identity provider named nobody whom this installation knows. Use username and password, or have the administrator check your username.',
    },
  },
  activation_invalid: {
    zh: {
      title: '激活码无效',
      detail: '激活码只能用一次，七十二小时内有效，密码未设置。请向管理员索取新的激活码。',
    },
    en: {
      title: 'The activation code is not valid',
      detail:
        'A code works once and for seventy-two hours; no password was set. Ask your administrator for a new one.',
    },
  },
  password_wrong: {
    zh: { title: '现用密码不对', detail: '未作任何改动。请重新输入现用密码。' },
    en: {
      title: 'The present password is wrong',
      detail: 'Nothing was changed. Enter your present password again.',
    },
  },
  password_too_short: {
    zh: { title: '密码太短', detail: '密码至少十个字符，未作任何改动。请用容易记住的一句话。' },
    en: {
      title: 'The password is too short',
      detail: 'It needs ten characters or more; nothing was changed. A sentence is easy to remember.',
    },
  },
  password_is_name: {
    zh: { title: '密码含有用户名', detail: '这样的密码最先被猜中，未作任何改动。请另选一个。' },
    en: {
      title: 'The password holds the username',
      detail: 'Such passwords are guessed first; nothing was changed. Choose another.',
    },
  },
  password_common: {
    zh: { title: '密码过于常见', detail: '它在常用密码之列，未作任何改动。请另选一个。' },
    en: {
      title: 'The password is too common',
      detail: 'It is among those that are tried first; nothing was changed. Choose another.',
    },
  },
  username_taken: {
    zh: { title: '用户名已有人使用', detail: '离任人员的用户名也不再另用，未添加。请换一个用户名。' },
    en: {
      title: 'The username is taken',
      detail:
        'That of somebody who left is not given again either; nobody was added. Choose another username.',
    },
  },
};
