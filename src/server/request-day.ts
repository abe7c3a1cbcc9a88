import type { FastifyInstance } from 'fastify';
import { chooseLanguage } from './language.ts';
import { type DaySettings, resolveToday, type Today } from './today.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The civil day on which this request is answered. */
    today: Today;
  }
}

const HEADER = 'taizhang-today';
const advice = { zh: '应为日期，如 2021-06-10', en: 'must be a date such as 2021-06-10' };

/** Gives every request its civil day; refuses one that asks for a day that does not exist. */
export function registerRequestDay(app: FastifyInstance, settings: DaySettings): void {
  app.decorateRequest('today');
  app.addHook('onRequest', async (request, reply) => {
    const { [HEADER]: asked, 'accept-language': languages } = request.headers;
    const today = resolveToday(settings, asked?.toString(), new Date());
    if (!today) {
      const issue = { path: HEADER, message: advice[chooseLanguage(languages)] };
      return reply.refuse({ code: 'invalid_request', issues: [issue] });
    }
    request.today = today;
  });
}
