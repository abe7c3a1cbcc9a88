/** Names and values that tell the samples of a family apart; few values each. */
export type Labels = Readonly<Record<string, string>>;

/** One line of the text that Prometheus reads, `name{label="value"} 1`. */
export function writeSample(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([label, words]) => `${label}="${escapeLabel(words)}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}\n`;
}

type Samples = readonly (readonly [Labels, number])[];

/** A family that is read off at the moment: its head and its samples. */
export function writeGauge(name: string, help: string, samples: Samples): string {
  return head(name, 'gauge', help) + writeSamples(name, samples);
}

/** The same of quantiles, a label that no gauge may have. */
export function writeSummary(name: string, help: string, samples: Samples): string {
  return head(name, 'summary', help) + writeSamples(name, samples);
}

function writeSamples(name: string, samples: Samples): string {
  return samples.map(([labels, value]) => writeSample(name, labels, value)).join('');
}

/** What only grows while the process lives. */
export class Counter {
  readonly #name: string;
  readonly #help: string;
  readonly #samples = new Map<string, { labels: Labels; value: number }>();

  constructor(name: string, help: string) {
    this.#name = name;
    this.#help = help;
  }

  add(labels: Labels): void {
    const key = keyOf(labels);
    const sample = this.#samples.get(key) ?? { labels, value: 0 };
    sample.value += 1;
    this.#samples.set(key, sample);
  }

  write(): string {
    const samples = [...this.#samples.values()];
    return (
      head(this.#name, 'counter', this.#help) +
      samples.map(({ labels, value }) => writeSample(this.#name, labels, value)).join('')
    );
  }
}

/** How often something took at most so many seconds. */
export class Histogram {
  readonly #name: string;
  readonly #help: string;
  readonly #bounds: readonly number[];
  readonly #samples = new Map<string, { labels: Labels; counts: number[]; sum: number; count: number }>();

  constructor(name: string, help: string, bounds: readonly number[]) {
    this.#name = name;
    this.#help = help;
    this.#bounds = bounds;
  }

  observe(labels: Labels, seconds: number): void {
    const key = keyOf(labels);
    const sample = this.#samples.get(key) ?? { labels, counts: this.#bounds.map(() => 0), sum: 0, count: 0 };
    sample.counts = sample.counts.map((count, index) =>
      seconds <= (this.#bounds[index] ?? Number.POSITIVE_INFINITY) ? count + 1 : count,
    );
    sample.sum += seconds;
    sample.count += 1;
    this.#samples.set(key, sample);
  }

  write(): string {
    const written = [...this.#samples.values()].flatMap(({ labels, counts, sum, count }) => [
      ...this.#bounds.map((bound, index) =>
        writeSample(`${this.#name}_bucket`, { ...labels, le: String(bound) }, counts[index] ?? 0),
      ),
      writeSample(`${this.#name}_bucket`, { ...labels, le: '+Inf' }, count),
      writeSample(`${this.#name}_sum`, labels, sum),
      writeSample(`${this.#name}_count`, labels, count),
    ]);
    return head(this.#name, 'histogram', this.#help) + written.join('');
  }
}

function head(name: string, type: string, help: string): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;
}

function keyOf(labels: Labels): string {
  return JSON.stringify(Object.entries(labels));
}

function escapeLabel(words: string): string {
  return words.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
