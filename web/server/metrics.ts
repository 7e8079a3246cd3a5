import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** What the operator can watch. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests = this.#counter('branchline_requests_total', 'Requests answered', [
    'class',
    'source',
  ])
  readonly #failures = this.#counter('branchline_cms_failures_total', 'Times the cms failed')
  readonly #changes = this.#counter('branchline_content_changes_total', 'Content revisions seen')
  readonly #renders = new Histogram({
    name: 'branchline_render_seconds',
    help: 'Time that rendering a page took',
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1],
    registers: [this.#registry],
  })

  // Finding a counter by its labels takes longer than counting.
  readonly #counted = new Map<string, Counter.Internal>()

  /** One request; `source` tells whether the reply was there, was made, or is from before. */
  request(status: number, source: 'hit' | 'miss' | 'stale'): void {
    const key = `${source} ${Math.floor(status / 100)}xx`
    let counter = this.#counted.get(key)
    if (!counter) {
      counter = this.#requests.labels({ class: `${Math.floor(status / 100)}xx`, source })
      this.#counted.set(key, counter)
    }
    counter.inc()
  }

  cmsFailed(): void {
    this.#failures.inc()
  }

  contentChanged(): void {
    this.#changes.inc()
  }

  rendered(seconds: number): void {
    this.#renders.observe(seconds)
  }

  /** Also tells of the process: memory, processor, event loop. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.#registry })
  }

  /** A figure that is read when it is asked for. */
  gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(read())
      },
    })
  }

  /** In Prometheus' text format. */
  text(): Promise<string> {
    return this.#registry.metrics()
  }

  #counter(name: string, help: string, labelNames: string[] = []): Counter {
    return new Counter({ name, help, labelNames, registers: [this.#registry] })
  }
}
