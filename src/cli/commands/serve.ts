import type { Command } from '../command.ts';
import { runServer } from '../run-server.ts';

/** Serves API and pages over the store. */
export const serve: Command = {
  synopsis: '',
  summary: { zh: '启动服务（接口和网页）', en: 'serve API and pages' },
  help: {
    zh: '设置取自环境变量 PORT、HOST、TAIZHANG_DATA、DATABASE_URL、TAIZHANG_TODAY。日志写到标准错误。\n按 Ctrl-C 停止：答完已收到的请求，再关闭数据。',
    en: 'Settings come from PORT, HOST, TAIZHANG_DATA, DATABASE_URL and TAIZHANG_TODAY. Logs go to standard error.\nCtrl-C stops it: what was asked is answered, then the store is closed.',
  },
  options: {},
  operands: 0,
  run: (_given, terminal) => runServer({ demonstrate: false, logLevel: 'info' }, terminal),
};
