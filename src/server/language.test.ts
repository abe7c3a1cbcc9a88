import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['fr', 'zh'],
  ['*', 'zh'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['EN-us', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['zh;q=0.3, en;q=0.7', 'en'],
  ['fr, en;q=0.5', 'en'],
  ['en;q=0, zh', 'zh'],
  ['english', 'zh'],
])('who accepts %j is answered in %s', (header, language) => {
  expect(chooseLanguage(header)).toBe(language);
});
