import type { BackupContents } from '#backup/record-schemas.ts';
import type { Language } from '#contract/values.ts';

/** What a backup holds, a line each: to be kept with it. */
export function sayContents({ head, tables, rows, sha256 }: BackupContents, language: Language): string {
  const lines = {
    zh: [
      ['备份时刻', head.madeAt],
      ['写出版本', head.version],
      ['表和行数', `${tables.length} 张表，${rows} 行`],
      ['内容校验值', `sha256 ${sha256}`],
      ['最新封存根', head.root ?? '尚无'],
      ['不在其中', head.leftOut.join('、')],
    ],
    en: [
      ['made at', head.madeAt],
      ['by version', head.version],
      ['contents', `${tables.length} tables, ${rows} rows`],
      ['digest', `sha256 ${sha256}`],
      ['newest root', head.root ?? 'none yet'],
      ['left out', head.leftOut.join(', ')],
    ],
  }[language];
  return lines.map((line) => `${line.join('\t')}\n`).join('');
}
