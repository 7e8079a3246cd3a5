import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { charts } from './charts'
import { figureFiles, type Figures } from './figures'
import { markdown } from './markdown'
import { machineInWords, tables } from './tables'

const docs = path.dirname(figureFiles.shown)

/** What the documents are made of, by their paths below `docs`. */
export const document = 'performance.md'
export const chartFile = (name: string) => `pictures/bench-${name}.svg`

/** Puts the figures into the documents: their tables, charts and the file that both are made of. */
export async function writeDocuments(figures: Figures): Promise<void> {
  await writeFile(figureFiles.shown, inJson(figures))
  await writeCharts(path.join(docs, 'pictures'), figures)
  const text = await readFile(path.join(docs, document), 'utf8')
  await writeFile(path.join(docs, document), withFigures(text, figures))
}

/** Writes the charts into a folder. */
export async function writeCharts(folder: string, figures: Figures): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, chart] of Object.entries(charts(figures))) {
    await writeFile(path.join(folder, path.basename(chartFile(name))), chart)
  }
}

export const inJson = (figures: Figures) => `${JSON.stringify(figures, null, 2)}\n`

/**
 * A document with its places for figures filled: what stands between `<!-- figures: name -->` and
 * `<!-- end -->`.
 *
 * @throws Error when it has a place for figures that nobody knows
 */
export function withFigures(text: string, figures: Figures): string {
  const parts: Record<string, string> = {
    machine: machineInWords(figures),
    throughput: markdown(tables.throughput(figures.throughput)),
    weights: markdown(tables.weights(figures.weights)),
    visits: markdown(tables.visits(figures.visits)),
    publishing: markdown(tables.publishing(figures.publishing)),
    growth: markdown(tables.growth(figures.growth)),
    idle: markdown(tables.idle(figures.idle)),
    limits: markdown(tables.limits(figures.limits)),
  }
  return text.replace(/<!-- figures: (\w+) -->[^]*?<!-- end -->/g, (_, name: string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`there are no figures "${name}"`)
    return `<!-- figures: ${name} -->\n\n${part}\n\n<!-- end -->`
  })
}
