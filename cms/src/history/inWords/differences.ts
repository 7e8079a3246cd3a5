import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '../../records'
import { componentOf, type Content } from '../content'
import type { Difference } from '../contract'
import type { FieldShape, Shape } from '../shape'
import { stretches, type Stretch } from './sequences'
import { textDifference } from './texts'
import { describe, linesOf, partLabel, partsOf, pathOf, type Reading } from './values'
import type { Words } from './words'

/** Texts up to so many letters are shown as a whole. */
const short = 80

/** How one content differs from another, field by field, in the order of the form. */
export function differences(
  before: Content,
  after: Content,
  shape: Shape,
  reading: Reading,
  above: string[] = [],
): Difference[] {
  return shape.fields.flatMap((field) => {
    const [from, to] = [valueIn(before, field), valueIn(after, field)]
    if (isDeepStrictEqual(from, to)) return []
    const labels = [...above, field.label[reading.words.language]]
    return ofField(from, to, { field, reading, labels })
  })
}

function valueIn(content: Content, { name, kind }: FieldShape): unknown {
  return content[name] ?? (kind === 'switch' ? false : null)
}

/** Where something differs. */
interface FieldPlace {
  field: FieldShape
  reading: Reading
  labels: string[]
}

function ofField(from: unknown, to: unknown, place: FieldPlace): Difference[] {
  const { field, reading } = place
  if (field.kind === 'component' || field.kind === 'sections') {
    return ofParts(partsOf(from), partsOf(to), place)
  }
  const [before, after] = [linesOf(from, field, reading), linesOf(to, field, reading)]
  const isText = field.kind === 'text' || field.kind === 'blocks'
  return isText ? ofText(before, after, place) : ofValues(before, after, place)
}

type Said = Omit<Difference, 'field'>

const say = (summary: string): Said => ({ summary, passages: [] })

function ofText(before: string[], after: string[], { reading, labels }: FieldPlace): Difference[] {
  return [{ field: pathOf(labels), ...textSaid(before, after, reading.words) }]
}

function textSaid(before: string[], after: string[], words: Words): Said {
  const [from, to] = [before.join('\n'), after.join('\n')]
  if (from === to) return say(words.formatting)
  if (isShort(before) && isShort(after)) return ofLine(from, to, words)
  const { added, removed, passages } = textDifference(from, to)
  if (from === '') return { summary: words.textAdded(added), passages }
  if (to === '') return { summary: words.textRemoved(removed), passages }
  if (passages.length === 0) return say(words.formatting)
  return { summary: words.textChanged(added, removed), passages }
}

function isShort(lines: string[]): boolean {
  return lines.length <= 1 && (lines[0] ?? '').length <= short
}

function ofLine(from: string, to: string, words: Words): Said {
  if (from === '') return say(words.now(to))
  if (to === '') return say(words.gone(from))
  return say(words.from(from, to))
}

function ofValues(
  from: string[],
  to: string[],
  { field, reading, labels }: FieldPlace,
): Difference[] {
  const { words } = reading
  const label = pathOf(labels)
  if (!field.isMany) return [{ field: label, ...ofLine(from[0] ?? '', to[0] ?? '', words) }]
  const removed = from.filter((line) => !to.includes(line))
  const added = to.filter((line) => !from.includes(line))
  const said = [
    ...added.map((line) => say(words.added(line))),
    ...removed.map((line) => say(words.removed(line))),
  ]
  return (said.length > 0 ? said : [say(words.order)]).map((one) => ({ field: label, ...one }))
}

/** One of the components that stand in a field. */
interface Part {
  content: Content
  index: number
  uid: string
  /** Equal for parts in which the same stands. */
  key: string
}

/** What became of a part; null: it was not there. */
interface Pair {
  from: Part | null
  to: Part | null
}

function ofParts(before: Content[], after: Content[], place: FieldPlace): Difference[] {
  const { field, reading, labels } = place
  if (!field.isMany) {
    const shape = reading.shapeOf(field.components[0] ?? '')
    return differences(before[0] ?? {}, after[0] ?? {}, shape, reading, labels)
  }
  const pairs = stretches(toParts(before, field), toParts(after, field), ({ key }) => key).flatMap(
    pairsOf,
  )
  const isMoved = movedAmong(pairs)
  const told = pairs.filter((pair) => !isMoved(pair)).flatMap((pair) => ofPair(pair, place))
  const order = { field: pathOf(labels), ...say(reading.words.order) }
  return pairs.some(isMoved) ? [...told, order] : told
}

/** What each of the parts of a field was before, wherever that stood; null: it is new. */
export function formerParts(
  before: Content[],
  after: Content[],
  field: FieldShape,
): (Content | null)[] {
  const [from, to] = [toParts(before, field), toParts(after, field)]
  const left = new Map(from.map(({ key, content }) => [key, content]))
  const former = to.map(({ key }) => left.get(key) ?? null)
  for (const pair of stretches(from, to, ({ key }) => key).flatMap(pairsOf)) {
    if (pair.to && pair.from) former[pair.to.index] ??= pair.from.content
  }
  return former
}

function toParts(contents: Content[], field: FieldShape): Part[] {
  return contents.map((content, index) => ({
    content,
    index,
    uid: componentOf(content, field),
    key: keyOf(content),
  }))
}

/** The database gives keys back in an order of its own. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
  )
}

/** What stands in the place of a part of the same kind is that part, changed. */
function pairsOf({ removed, added }: Stretch<Part>): Pair[] {
  const left = [...removed]
  const pairs = added.map((to) => {
    const at = left.findIndex(({ uid }) => uid === to.uid)
    const [from = null] = at === -1 ? [] : left.splice(at, 1)
    return { from, to }
  })
  return [...pairs, ...left.map((from) => ({ from, to: null }))]
}

function movedAmong(pairs: Pair[]): (pair: Pair) => boolean {
  const left = new Set(pairs.flatMap(({ from, to }) => (from && !to ? [from.key] : [])))
  const come = new Set(pairs.flatMap(({ from, to }) => (to && !from ? [to.key] : [])))
  return ({ from, to }) => {
    if (from && to) return false
    return from ? come.has(from.key) : to !== null && left.has(to.key)
  }
}

function ofPair({ from, to }: Pair, { field, reading, labels }: FieldPlace): Difference[] {
  if (from && to) {
    const label = partLabel(to.content, to.index, field, reading)
    const shape = reading.shapeOf(to.uid)
    return differences(from.content, to.content, shape, reading, [...labels, label])
  }
  const { words } = reading
  const said = to
    ? words.added(partInWords(to, field, reading))
    : from && words.removed(partInWords(from, field, reading))
  return said === null ? [] : [{ field: pathOf(labels), ...say(said) }]
}

/** Its label and the first words in it: `2. Quote: “Another world …”`. */
function partInWords({ content, index, uid }: Part, field: FieldShape, reading: Reading): string {
  const label = partLabel(content, index, field, reading)
  const first = describe(content, reading.shapeOf(uid), reading)[0]?.lines[0]
  if (first === undefined) return label
  const shown = first.length > short ? `${first.slice(0, short)}…` : first
  return reading.words.beginning(label, shown)
}
