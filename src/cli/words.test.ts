import { expect, test } from 'vitest';
import { terminalLanguage } from './words.ts';

test.each([
  [{}, 'zh'],
  [{ LANG: '' }, 'zh'],
  [{ LANG: 'C.UTF-8' }, 'zh'],
  [{ LC_ALL: 'POSIX' }, 'zh'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_TW' }, 'zh'],
  [{ LANG: 'zh_CN', LC_MESSAGES: 'en_US' }, 'en'],
])('a terminal with %j is spoken to in %s', (environment, language) => {
  expect(terminalLanguage(environment)).toBe(language);
});
