import { useEffect, useState } from 'react';

type Engine = typeof import('./chart-engine.ts');

/** The charting library once it has come; `failed` where it could not be loaded. */
export function useChartEngine(): Engine | 'loading' | 'failed' {
  const [engine, setEngine] = useState<Engine | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let wanted = true;
    const keep = (loaded: Engine | 'failed') => {
      if (wanted) setEngine(loaded);
    };
    import('./chart-engine.ts').then(keep, () => keep('failed'));
    return () => {
      wanted = false;
    };
  }, []);
  return engine;
}
