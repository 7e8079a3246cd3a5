import { readFile, stat } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Locale } from 'cms/contract'
import { readEfforts, tasks, withEfforts } from './effort'
import { docsFile, guides } from './guides'

const texts = new Map(
  await Promise.all(
    guides.map(async ([locale, file]) => [locale, await readFile(docsFile(file), 'utf8')] as const),
  ),
)
const textIn = (locale: Locale) => texts.get(locale) ?? ''

const headings = (text: string) =>
  [...text.matchAll(/^(#+) (.+)$/gm)].map(([, marks = '', words = '']) => ({
    level: marks.length,
    words,
  }))

const pictures = (text: string) =>
  [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words = '', path = '']) => ({
    words,
    path,
  }))

const inlineLinks = (text: string) =>
  [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)]+)\)/g)].map(([, path = '']) => path)

/** As the programs make it that show these documents. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-')

describe.each(guides)('the guide in %s', (locale, file) => {
  const text = textIn(locale)

  it('shows pictures that exist, are small and are described', async () => {
    const shown = pictures(text)
    expect(shown.length).toBeGreaterThan(6)
    for (const { words, path } of shown) {
      expect(words.length, path).toBeGreaterThan(20)
      expect(path).toContain(`pictures/editing/${locale}/`)
      expect((await stat(docsFile(path))).size, path).toBeLessThan(60_000)
    }
  })

  it('shows every picture that was made for it', () => {
    const made = readdirSync(docsFile(`pictures/editing/${locale}`))
    const shown = pictures(text).map(({ path }) => path)
    expect(shown.sort()).toEqual(made.map((name) => `pictures/editing/${locale}/${name}`).sort())
  })

  it('links to sections and documents that there are', async () => {
    const anchors = headings(text).map(({ words }) => `#${anchor(words)}`)
    for (const link of inlineLinks(text)) {
      if (link.startsWith('#')) expect(anchors, link).toContain(link)
      else await stat(docsFile(link.replace(/#.*/, '')))
    }
  })

  it('names its sections at the top, all and in their order', () => {
    const sections = headings(text)
      .filter(({ level }) => level === 2)
      .map(({ words }) => `- [${words}](#${anchor(words)})`)
    expect(text).toContain(sections.join('\n'))
  })

  it('shows what was counted and nothing else', async () => {
    const efforts = await readEfforts()
    expect(text).toContain('<!-- effort -->')
    expect(withEfforts(text, efforts, locale), file).toBe(text)
  })
})

it('all guides have the same sections, pictures and steps in the same order', () => {
  const outline = (locale: Locale) => {
    const text = textIn(locale)
    return {
      levels: headings(text).map(({ level }) => level),
      pictures: pictures(text).map(({ path }) => path.replace(`/${locale}/`, '/')),
      steps: text.match(/^ *(\d+\.|-) /gm),
      rows: text.match(/^\|/gm)?.length,
    }
  }
  for (const [locale] of guides) expect(outline(locale), locale).toEqual(outline('en'))
})

it('all pictures together stay below a megabyte', async () => {
  const sizes = guides.flatMap(([locale]) =>
    readdirSync(docsFile(`pictures/editing/${locale}`)).map((name) =>
      stat(docsFile(`pictures/editing/${locale}/${name}`)),
    ),
  )
  const total = (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0)
  expect(total).toBeLessThan(1_000_000)
})

it('every task was counted', async () => {
  expect((await readEfforts()).tasks.map(({ task }) => task)).toEqual([...tasks])
})
