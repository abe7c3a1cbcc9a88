import { openLedger } from '#acts/open-ledger.ts';
import { storePlace } from '#server/start-server.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { loadSettings } from '../settings.ts';

/** Brings the store up to this program, which every opening does: for a role of its own or ahead of a start. */
export const migrate: Command = {
  synopsis: '',
  summary: { zh: '把数据库升级到本版本', en: 'bring the store up to this version' },
  help: {
    zh: '数据库取自 DATABASE_URL，未设时为 TAIZHANG_DATA 目录（默认 ./data）。已是最新时不作改动。',
    en: 'The store is DATABASE_URL, else the folder TAIZHANG_DATA (./data). Nothing is changed where it is current.',
  },
  options: {},
  operands: 0,
  async run(_given, terminal) {
    const store = await openLedger(storePlace(loadSettings()));
    await store.close();
    const lines = store.migrated.map((name) => `${name}\n`);
    const current = { zh: '已是最新。\n', en: 'The store is current.\n' }[terminal.language];
    await terminal.write(lines.join('') || current);
    return exitCodes.done;
  },
};
