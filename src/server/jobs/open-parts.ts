import type { Language } from '#contract/values.ts';

/** What a stop waits for, part by part. */
export class OpenParts {
  readonly #open = new Set<Part>();

  /** Names the part for as long as its end takes. */
  async ending(part: Part, end: () => Promise<void>): Promise<void> {
    this.#open.add(part);
    await end();
    this.#open.delete(part);
  }

  /** What has not ended yet, in words. */
  list(): Record<Language, string>[] {
    return [...this.#open].map((part) => partWords[part]);
  }
}

const partWords = {
  requests: { zh: '未答完的请求', en: 'requests under way' },
  backups: { zh: '正在取走的备份', en: 'a backup that is being taken' },
  notices: { zh: '提醒', en: 'notices' },
  seals: { zh: '封存', en: 'a seal' },
  lights: { zh: '亮灯', en: 'lights' },
  counts: { zh: '计数', en: 'counts of lights' },
  store: { zh: '数据库', en: 'the database' },
};
export type Part = keyof typeof partWords;
