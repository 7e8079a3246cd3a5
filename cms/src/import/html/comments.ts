import { excerpt } from '../losses'

/** Blocks of WordPress's editor whose HTML says all that they say. */
const plain = new Set(
  'caption code embed freeform heading html image list list-item paragraph preformatted pullquote quote separator shortcode spacer table verse'.split(
    ' ',
  ),
)

/** What is lost with an HTML comment, in words; null: nothing. */
export function commentLoss(data: string): string | null {
  const text = data.trim()
  const block = /^wp:([\w/-]+)([\s\S]*)$/.exec(text)
  if (block) return blockLoss(block[1] ?? '', (block[2] ?? '').endsWith('/'))
  if (text === '' || text.startsWith('/wp:')) return null
  const mark = /^(more|nextpage|noteaser)\b/.exec(text)
  if (mark) return `the mark “${mark[1]}” of WordPress, after which it cut or turned the page`
  return `a comment in the HTML that no visitor saw (${excerpt(text, 40)})`
}

function blockLoss(name: string, isEmpty: boolean): string | null {
  const short = name.replace(/^core\//, '')
  if (isEmpty) return `the block “${short}”, which WordPress fills by itself`
  if (plain.has(short) || short.startsWith('core-embed/')) return null
  return `the layout “${short}”: what stands in it is kept, one below the other`
}
