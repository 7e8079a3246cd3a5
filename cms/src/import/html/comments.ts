import { excerpt } from '../losses'
import { remark, type Remark } from '../words/facts'

/** Blocks of WordPress's editor whose HTML says all that they say. */
const plain = new Set(
  'caption code embed freeform heading html image list list-item paragraph preformatted pullquote quote separator shortcode spacer table verse'.split(
    ' ',
  ),
)

/** What is lost with an HTML comment; null: nothing. */
export function commentLoss(data: string): Remark | null {
  const text = data.trim()
  const block = /^wp:([\w/-]+)([\s\S]*)$/.exec(text)
  if (block) return blockLoss(block[1] ?? '', (block[2] ?? '').endsWith('/'))
  if (text === '' || text.startsWith('/wp:')) return null
  const [, mark] = /^(more|nextpage|noteaser)\b/.exec(text) ?? []
  return mark === undefined ? remark('comment', excerpt(text, 40)) : remark('mark', mark)
}

function blockLoss(name: string, isEmpty: boolean): Remark | null {
  const short = name.replace(/^core\//, '')
  if (isEmpty) return remark('filledBlock', short)
  if (plain.has(short) || short.startsWith('core-embed/')) return null
  return remark('layout', short)
}
