import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import type { Installation } from '../installation.ts';
import { metricsAddress } from '../local-requests.ts';
import { Counter, Histogram } from './families.ts';
import { mayReadMetrics } from './may-read-metrics.ts';
import { writeStanding } from './write-standing.ts';

const BOUNDS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Goes on for up to an hour: what it takes says nothing of speed. */
const LASTING = '/api/live';
const ACTS = '/api/acts/';
const LOOP_RESOLUTION_MILLISECONDS = 20;

/**
 * Counts and times what is asked from here on, by route and never by what was asked for, and answers it in the text format of
 * Prometheus at `/metrics` to this machine and to whoever carries the token.
 */
export function registerMetrics(app: FastifyInstance, installation: Installation): void {
  const requests = new Counter('taizhang_requests_total', 'Requests answered, by route and status');
  const durations = new Histogram(
    'taizhang_request_seconds',
    'What answers took, from the first byte read to the last one written',
    BOUNDS_SECONDS,
  );
  const acts = new Counter('taizhang_acts_total', 'Acts asked for, by name and outcome');
  const loopDelay = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MILLISECONDS });
  loopDelay.enable();
  app.addHook('onClose', async () => {
    loopDelay.disable();
  });

  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    const route = routeOptions.url ?? 'none';
    requests.add({ method, route, status: String(statusCode) });
    if (route !== LASTING) durations.observe({ method, route }, elapsedTime / 1000);
    if (route.startsWith(ACTS)) acts.add({ act: route.slice(ACTS.length), outcome: outcomeOf(statusCode) });
  });

  app.get(metricsAddress, { schema: { hide: true } }, async (request, reply) => {
    if (!mayReadMetrics(request, installation.metricsToken)) return reply.refuse({ code: 'not_found' });
    const standing = await writeStanding(installation, loopDelay);
    return reply
      .type('text/plain; version=0.0.4; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(requests.write() + durations.write() + acts.write() + standing);
  });
}

function outcomeOf(status: number): string {
  if (status < 400) return 'done';
  return status < 500 ? 'refused' : 'failed';
}
