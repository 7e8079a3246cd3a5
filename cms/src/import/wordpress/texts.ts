import { plainText, type Block, type ImportedText } from '../blocks'
import { htmlToBlocks } from '../html/parsed'
import { distinct, excerpt, Losses } from '../losses'
import { remark } from '../words/facts'
import { itemTitle } from './documents'
import { withoutShortcodes } from './shortcodes'
import type { WordPressItem } from './wxr'

const longestTitle = 120
const longestLead = 400

/** The texts of a page or post, in the terms of the cms. */
export interface WordPressTexts extends ImportedText {
  title: string
  /** Plain text; empty when there is none. */
  lead: string
}

/**
 * @param site the absolute address of the WordPress site
 * @param readdress where an absolute address is to lead from now on
 */
export function textsOf(
  item: WordPressItem,
  site: string,
  readdress: (url: URL) => string,
): WordPressTexts {
  const losses = new Losses()
  const base = URL.canParse(item.link) ? item.link : URL.canParse(site) ? site : null
  const read = (html: string) =>
    htmlToBlocks({
      html: withoutShortcodes(html, losses),
      base,
      // As WordPress does it: what its newer editor wrote is HTML as it stands.
      linesCount: !html.includes('<!-- wp:'),
      readdress,
    })
  const body = read(item.content)
  const summary = read(item.excerpt)
  const lead = summary.blocks.map(wordsOf).filter(Boolean).join(' ')
  const isLong = lead.length > longestLead
  noteRest(item, losses)
  return {
    title: excerpt(itemTitle(item), longestTitle),
    lead: isLong ? '' : lead,
    blocks: isLong ? [...summary.blocks, ...body.blocks] : body.blocks,
    losses: [
      ...(isLong ? [remark('longExcerpt')] : []),
      ...distinct([...losses.list(), ...body.losses, ...summary.losses]),
    ],
  }
}

function wordsOf(block: Block): string {
  switch (block.type) {
    case 'picture':
      return block.alternativeText
    case 'list':
      return block.children
        .map((child) => (child.type === 'list' ? wordsOf(child) : plainText(child.children)))
        .join(' ')
    default:
      return plainText(block.children)
  }
}

/** What else an item holds that has no place here. */
function noteRest(item: WordPressItem, losses: Losses): void {
  if (item.title.length > longestTitle) losses.add(remark('titleCut', item.title))
  if (item.hasPassword) losses.add(remark('password'))
  if (item.status === 'private') losses.add(remark('wasPrivate'))
  if (item.status === 'future') losses.add(remark('wasScheduled'))
  if (item.comments > 0) losses.add(remark('comments', item.comments))
  for (const [taxonomy, names] of termsOf(item)) losses.add(remark('terms', taxonomy, names))
  // WordPress hides the fields whose names begin so.
  const fields = [...item.fields].filter(([name, value]) => !name.startsWith('_') && value !== '')
  for (const [name, value] of fields) losses.add(remark('field', name, excerpt(value)))
}

function termsOf({ terms }: WordPressItem): Map<string, string[]> {
  const named = new Map<string, string[]>()
  for (const { taxonomy, name } of terms) {
    if (taxonomy === 'category' && name === 'Uncategorized') continue
    named.set(taxonomy, [...(named.get(taxonomy) ?? []), name])
  }
  return named
}
