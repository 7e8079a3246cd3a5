/** Letters use what mail programs know, as the table of caniemail.com has it. */
import table from 'caniemail/caniemail.json'
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { toLetterHtml } from './html'
import { sampleLetter } from './sample-letter'

const families = ['gmail', 'outlook', 'apple-mail', 'gmx', 'web-de']

/** By the version that was tested last: `y`, `a` in part, `n`, `u` unknown. */
type Versions = Partial<Record<string, string>>
interface Feature {
  slug: string
  stats: Partial<Record<string, Partial<Record<string, Versions>>>>
}
const features = new Map(table.data.map((feature): [string, Feature] => [feature.slug, feature]))

/** What a letter is read in all the same where a program does not know it, and why. */
const spared: Record<string, string> = {
  'css-at-media': 'it is for the night, and for what is as wide as the screen anyway',
  'css-at-media-prefers-color-scheme': 'the colours of the day can be read at night, too',
  'html-style': 'all that matters stands at the elements themselves',
  'html-lang': 'it is read aloud in the voice of the program then',
  'html-dir': 'all of our languages run from left to right',
  'html-role': 'tables are read aloud as tables, in their order',
  'html-aria-label': 'the subject is read aloud by the program anyway',
  'html-body': 'its colour stands at the element within it as well',
  'css-max-height': 'what is hidden behind the subject is not displayed, and 1 px high',
  'css-opacity': 'the same',
  'css-overflow': 'the same',
  'css-outline': 'pictures have none that could be seen',
  'css-word-spacing': 'it is as usual',
  'css-word-break': 'a very long word is broken as the program does it',
  'css-table-layout': 'it is as usual',
}

/** By the names that the table has. */
function usedBy(html: string): Set<string> {
  const used = new Set<string>()
  const useCss = (css: string) => {
    for (const [, name = ''] of css.matchAll(/(?:^|[;{])\s*([a-z-]+)\s*:/g)) used.add(`css-${name}`)
  }
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (tree.isElementNode(node)) {
      used.add(`html-${node.tagName}`)
      for (const { name, value } of node.attrs) {
        used.add(`html-${name}`)
        if (name === 'style') useCss(value)
      }
    }
    if (tree.isTextNode(node) && node.parentNode?.nodeName === 'style') {
      useCss(node.value)
      for (const [, name = ''] of node.value.matchAll(/@([a-z-]+)/g)) used.add(`css-at-${name}`)
      if (node.value.includes('prefers-color-scheme')) used.add('css-at-media-prefers-color-scheme')
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(html))
  for (const [, kind = ''] of html.matchAll(/src="[^"]+\.(\w+)"/g)) used.add(`image-${kind}`)
  return used
}

/** The programs that do not know a feature. */
function lackedBy({ stats }: Feature): string[] {
  return families.flatMap((family) =>
    Object.entries(stats[family] ?? {}).flatMap(([platform, versions]) =>
      Object.values(versions ?? {})
        .at(-1)
        ?.startsWith('n')
        ? [`${family}.${platform}`]
        : [],
    ),
  )
}

describe('a letter', () => {
  const used = usedBy(toLetterHtml(sampleLetter))
  const known = [...used].flatMap((slug) => features.get(slug) ?? [])

  it('is asked for much of what the table has', () => {
    const slugs = known.map(({ slug }) => slug)
    expect(slugs).toEqual(expect.arrayContaining(['css-padding', 'css-display', 'html-table']))
    expect(slugs.length).toBeGreaterThan(25)
  })

  it('relies on nothing that a program does not know', () => {
    const lacked = known
      .map((feature) => ({ slug: feature.slug, by: lackedBy(feature) }))
      .filter(({ by }) => by.length > 0)
    expect(lacked.filter(({ slug }) => !(slug in spared))).toEqual([])
    const names = lacked.map(({ slug }) => slug)
    expect(Object.keys(spared).filter((slug) => !names.includes(slug))).toEqual([])
  })
})
