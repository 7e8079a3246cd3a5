import type { Described } from '../content/alternativeTexts'
import { isType } from '../content/types'
import { fileKind } from '../fileKinds'
import { isRecord } from '../records'
import type { Reference } from './siteAddresses'
import { isAddressField, type Attribute, type Attributes, type Components } from './schema'

/** Names of fields and positions in lists, from the document down. */
export type Path = (string | number)[]

export type LinkTarget =
  | { kind: 'url'; url: string }
  | ({ kind: 'document' } & Reference)
  | { kind: 'builtIn' }
  /** A link that was begun, or whose page is gone. */
  | { kind: 'nothing' }
  /** An entry of a list of what was chosen, in which nothing is. */
  | { kind: 'noChoice' }

export interface FoundLink {
  path: Path
  label: string
  target: LinkTarget
  /** Where words of its own are written, which may be left out; null: it needs none, or has them in a text. */
  words: Path | null
  /** True of a document that was chosen to be shown, and is more than a link. */
  isChoice?: true
  /** True of a document whose things alone a section lists. */
  narrows?: true
}

export interface FoundPicture extends Described {
  path: Path
  file: string
  /** Within a text, which keeps a copy of what the media library knew. */
  isInText: boolean
}

/** What the checks look at in a document; each thing with the field where an editor finds it. */
export interface Content {
  /** Whatever can be read by visitors, addresses included. */
  words: { path: Path; text: string }[]
  links: FoundLink[]
  pictures: FoundPicture[]
  /** The levels of the headings of each text, in order. */
  headings: { path: Path; levels: number[] }[]
}

type Part = Record<string, unknown>

const nothing: Content = { words: [], links: [], pictures: [], headings: [] }

/** Goes through a row of a document by its schema; private fields are left out. */
export function contentOf(row: unknown, attributes: Attributes, components: Components): Content {
  return inFields(row, attributes, components, [])
}

function inFields(
  row: unknown,
  attributes: Attributes,
  components: Components,
  path: Path,
): Content {
  if (!isRecord(row)) return nothing
  return together(
    Object.entries(attributes)
      .filter(([, attribute]) => attribute.private !== true)
      .map(([name, attribute]) => inField(row[name], attribute, components, [...path, name])),
  )
}

function inField(
  value: unknown,
  attribute: Attribute,
  components: Components,
  path: Path,
): Content {
  switch (attribute.type) {
    case 'string':
    case 'text':
      return inText(value, path)
    case 'blocks':
      return inBlocks(value, path)
    case 'media':
      return isPictureField(attribute) && !isNamed(path) ? inPictures(value, path) : nothing
    case 'component':
      return inComponents(value, attribute.component ?? '', components, path)
    case 'dynamiczone':
      return together(
        list(value).map((section, index) =>
          inComponent(section, String(section['__component']), components, [...path, index]),
        ),
      )
    default:
      return nothing
  }
}

function inComponents(value: unknown, uid: string, components: Components, path: Path): Content {
  if (!Array.isArray(value)) return inComponent(value, uid, components, path)
  return together(
    value.map((item: unknown, index) => inComponent(item, uid, components, [...path, index])),
  )
}

function inComponent(value: unknown, uid: string, components: Components, path: Path): Content {
  if (!isRecord(value)) return nothing
  const attributes = components(uid)
  const inside = inFields(value, attributes, components, path)
  if (uid === 'shared.link') return { ...inside, links: [toLink(value, attributes, path)] }
  const choice = choiceIn(uid, attributes)
  if (choice !== null) return { ...inside, links: [toChoice(value, attributes, path, choice)] }
  return uid.startsWith('sections.')
    ? { ...inside, links: [...inside.links, ...narrowingIn(value, attributes, path)] }
    : inside
}

function toLink(link: Part, attributes: Attributes, path: Path): FoundLink {
  const label = typeof link['label'] === 'string' ? link['label'] : ''
  const words = [...path, 'label']
  const leads = (field: string, target: LinkTarget): FoundLink => {
    return { path: [...path, field], label, target, words }
  }
  const page = documentIn(link, attributes, 'page')
  if (page !== null) return leads('page', page)
  if (link['builtIn']) return leads('builtIn', { kind: 'builtIn' })
  const { url } = link
  return typeof url === 'string' && url !== ''
    ? leads('url', { kind: 'url', url })
    : leads('page', { kind: 'nothing' })
}

/** The field of a component in which a document is chosen to be shown; null: it is not for that. */
export function choiceIn(uid: string, attributes: Attributes): string | null {
  if (!/^shared\..+-choice$/.test(uid)) return null
  const [field] = Object.entries(attributes).find(([, { type }]) => type === 'relation') ?? []
  return field ?? null
}

function toChoice(choice: Part, attributes: Attributes, path: Path, field: string): FoundLink {
  return {
    path: [...path, field],
    label: '',
    target: documentIn(choice, attributes, field) ?? { kind: 'noChoice' },
    words: null,
    isChoice: true,
  }
}

function narrowingIn(part: Part, attributes: Attributes, path: Path): FoundLink[] {
  return Object.keys(attributes).flatMap((name) => {
    const target = documentIn(part, attributes, name)
    return target ? [{ path: [...path, name], label: '', target, words: null, narrows: true }] : []
  })
}

/** The document that is chosen in a field. */
function documentIn(part: Part, attributes: Attributes, name: string): LinkTarget | null {
  const related = part[name]
  const uid = attributes[name]?.target
  if (!isRecord(related) || typeof related['documentId'] !== 'string') return null
  return isType('drafted', uid)
    ? { kind: 'document', uid, documentId: related['documentId'] }
    : null
}

/** A field that is named after the address it holds leads there as well. */
function inText(value: unknown, path: Path): Content {
  if (typeof value !== 'string' || value === '') return nothing
  const isAddress = isAddressField(String(path.at(-1)))
  return {
    ...nothing,
    words: [{ path, text: value }],
    links: isAddress ? [{ path, label: '', target: { kind: 'url', url: value }, words: null }] : [],
  }
}

function inBlocks(value: unknown, path: Path): Content {
  const nodes = list(value).flatMap(withDescendants)
  const levels = nodes
    .filter(({ type }) => type === 'heading')
    .flatMap(({ level }) => (typeof level === 'number' ? [level] : []))
  return together([
    ...nodes.map((node) => inNode(node, path)),
    { ...nothing, headings: levels.length > 0 ? [{ path, levels }] : [] },
    { ...nothing, words: [{ path, text: list(value).map(textOf).join('\n') }] },
  ])
}

function inNode(node: Record<string, unknown>, path: Path): Content {
  if (node['type'] === 'image') return inPicture(node['image'], path, true)
  const { url } = node
  if (node['type'] !== 'link' || typeof url !== 'string') return nothing
  return {
    ...nothing,
    words: [{ path, text: url }],
    links: [{ path, label: textOf(node), target: { kind: 'url', url }, words: null }],
  }
}

function withDescendants(node: Record<string, unknown>): Record<string, unknown>[] {
  return [node, ...list(node['children']).flatMap(withDescendants)]
}

function textOf(node: Record<string, unknown>): string {
  const own = typeof node['text'] === 'string' ? node['text'] : ''
  return own + list(node['children']).map(textOf).join('')
}

function isPictureField({ allowedTypes }: Attribute): boolean {
  return [allowedTypes].flat().join() === 'images'
}

/**
 * A logo stands for the branch, whose name is read out with it, and what is seen before a video plays
 * for the video: neither needs other words.
 */
function isNamed(path: Path): boolean {
  return path.at(-1) === 'logo' || path.at(-1) === 'poster'
}

/** A field can hold one, or several, which editors find at the same place. */
function inPictures(value: unknown, path: Path): Content {
  return together([value].flat().map((file: unknown) => inPicture(file, path, false)))
}

function inPicture(value: unknown, path: Path, isInText: boolean): Content {
  if (!isRecord(value)) return nothing
  const { name, mime, alternativeText, alternativeTexts } = value
  // That something else stands where a picture is to be is told for itself.
  if (typeof mime === 'string' && fileKind(mime) !== 'images') return nothing
  const picture = {
    path,
    file: typeof name === 'string' ? name : '',
    alternativeText,
    alternativeTexts,
    isInText,
  }
  return { ...nothing, pictures: [picture] }
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function together(parts: Content[]): Content {
  return {
    words: parts.flatMap(({ words }) => words),
    links: parts.flatMap(({ links }) => links),
    pictures: parts.flatMap(({ pictures }) => pictures),
    headings: parts.flatMap(({ headings }) => headings),
  }
}
