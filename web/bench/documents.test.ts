import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { charts } from './charts'
import { chartFile, document, inJson, withFigures } from './documents'
import { figureFiles, readFigures } from './figures'

const docs = path.dirname(figureFiles.shown)
const read = (file: string) => readFile(path.join(docs, file), 'utf8')

it('shows the figures of its file and no others', async () => {
  const figures = await readFigures(figureFiles.shown)
  expect(await readFile(figureFiles.shown, 'utf8')).toBe(inJson(figures))
  const text = await read(document)
  expect(withFigures(text, figures)).toBe(text)
  for (const [name, chart] of Object.entries(charts(figures))) {
    expect(await read(chartFile(name)), name).toBe(chart)
    expect(text).toContain(`](${chartFile(name)})`)
  }
})

it('names a place for figures that there are none for', async () => {
  const figures = await readFigures(figureFiles.shown)
  expect(() => withFigures('<!-- figures: nothing -->\n<!-- end -->', figures)).toThrow('nothing')
})
