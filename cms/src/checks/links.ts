import type { Content, FoundLink } from './content'
import type { DeadAddresses } from './deadAddresses'
import { fieldName } from './words/sentences'
import type { CheckWords } from './words/words'
import { error, warning, type Found } from './problem'
import type { Reference, SiteAddresses } from './siteAddresses'

/** The titles of what is not published, by document id. */
export type DraftTitles = ReadonlyMap<string, string>

/** Links that lead nowhere. */
export function linkErrors(
  { links }: Pick<Content, 'links'>,
  addresses: SiteAddresses,
  dead: DeadAddresses,
  messages: CheckWords,
): Found[] {
  return links.flatMap((link): Found[] => {
    const message = linkError(link, addresses, dead, messages)
    if (message !== null) return [error(link.path, message)]
    return link.words !== null && isNameless(link, addresses)
      ? [error(link.words, messages.linkWithoutWords(fieldName(link.path, messages)))]
      : []
  })
}

/** A link without words has those of what it leads to: only what is ours has some. */
function isNameless({ label, target }: FoundLink, addresses: SiteAddresses): boolean {
  if (label.trim() !== '' || target.kind !== 'url') return false
  return !addresses.isNamed(target.url)
}

function linkError(
  { path, label, target }: FoundLink,
  addresses: SiteAddresses,
  dead: DeadAddresses,
  messages: CheckWords,
): string | null {
  const field = fieldName(path, messages)
  switch (target.kind) {
    case 'nothing':
      return messages.emptyLink(field, label)
    case 'noChoice':
      return messages.emptyChoice(field)
    case 'url': {
      const { kind } = addresses.find(target.url)
      if (kind === 'missing' || dead.has(target.url)) return messages.deadLink(field, target.url)
      return kind === 'unreadable' ? messages.unreadableLink(field, target.url) : null
    }
    default:
      return null
  }
}

/** Visitors would be shown what is of all in place of what is of one that they can't see yet. */
export function narrowingErrors(
  { links }: Pick<Content, 'links'>,
  drafts: DraftTitles,
  messages: CheckWords,
): Found[] {
  return links.flatMap(({ path, target, narrows }): Found[] => {
    const title = narrows && target.kind === 'document' ? drafts.get(target.documentId) : undefined
    if (title === undefined) return []
    return [error(path, messages.narrowedToDraft(fieldName(path, messages), title))]
  })
}

/** Links to what visitors can't see yet. */
export function linkWarnings(
  { links }: Pick<Content, 'links'>,
  addresses: SiteAddresses,
  drafts: DraftTitles,
  messages: CheckWords,
): Found[] {
  return links.flatMap((link): Found[] => {
    const title = drafts.get(destinationOf(link, addresses)?.documentId ?? '')
    if (title === undefined || link.narrows) return []
    const say = link.isChoice ? messages.draftChosen : messages.draftLinked
    return [warning(link.path, say(fieldName(link.path, messages), title))]
  })
}

/** The document of ours to which a link leads, or null. */
export function destinationOf({ target }: FoundLink, addresses: SiteAddresses): Reference | null {
  const found = target.kind === 'url' ? addresses.find(target.url) : target
  return found.kind === 'document' ? { uid: found.uid, documentId: found.documentId } : null
}
