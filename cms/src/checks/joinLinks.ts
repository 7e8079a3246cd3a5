import { fieldLabel } from '../labels/fieldLabels'
import type { Content } from './content'
import type { CheckWords } from './words/words'
import { error, type Found } from './problem'

/** What lets people into a meeting, as an editor typed it. */
export interface JoinLink {
  /** Its document id. */
  meeting: string
  title: string
  link: string
}

/** What is looked through, and whose it is. */
interface Texts extends Pick<Content, 'words'> {
  uid: string
  documentId: string
}

/** The link to join is for those who ask for it: once it is public, anybody can come to disturb. */
export function joinLinkErrors(
  { uid, documentId, words }: Texts,
  joinLinks: readonly JoinLink[],
  messages: CheckWords,
): Found[] {
  const secrets = joinLinks.flatMap(({ link, ...of }) => {
    const secret = secretOf(link)
    return secret === null ? [] : [{ ...of, secret }]
  })
  return words
    .flatMap(({ path, text }) => {
      const leaked = secrets.filter(({ secret }) => text.toLowerCase().includes(secret))
      const [one] = leaked
      if (!one) return []
      const field = fieldLabel(uid, String(path[0]), messages.language)
      const isOwn = leaked.some(({ meeting }) => meeting === documentId)
      return [
        error(
          path,
          isOwn ? messages.joinLinkPublic(field) : messages.joinLinkOfOther(field, one.title),
        ),
      ]
    })
    .filter(({ message }, index, all) => all.findIndex((one) => one.message === message) === index)
}

/** What lets people in: host and path, however the rest of the address is written. */
function secretOf(joinLink: string): string | null {
  const link = joinLink.trim()
  if (!URL.canParse(link)) return isSecret(link) ? link.toLowerCase() : null
  const { host, pathname, search } = new URL(link)
  const path = pathname.replace(/\/$/, '')
  if (path !== '') return (host + path).toLowerCase()
  // A host alone lets nobody in.
  return search === '' ? null : `${host}/${search}`.toLowerCase()
}

/** Part of an address, or a number to dial in: "ask us" may stand anywhere. */
function isSecret(link: string): boolean {
  const dot = link.indexOf('.', 1)
  const slash = dot === -1 ? -1 : link.indexOf('/', dot + 2)
  const isAddress = slash !== -1 && slash < link.length - 1 && !/\s/.test(link)
  return isAddress || (link.match(/\d/g) ?? []).length >= 6
}
