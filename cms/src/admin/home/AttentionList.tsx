import { Flex, Typography } from '@strapi/design-system'
import type { Attention, DocumentInNeed } from '../../editing/homeContract'
import { editPath, typeKey } from '../documents'
import { EditLink } from '../EditLink'
import { PlainList } from '../PlainList'
import { languageTitle } from '../languages/names'
import { useLanguage, useWords } from '../languages/useWords'

/** How many of a kind are shown at first. */
const shown = 5

export function AttentionList({ attention }: { attention: Attention[] }) {
  const words = useWords()
  if (attention.length === 0) return <Typography>{words('home.nothing')}</Typography>
  return attention.map((kind) => <AttentionKind key={kind.reason} kind={kind} />)
}

function AttentionKind({ kind: { reason, total, documents } }: { kind: Attention }) {
  const words = useWords()
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {words(`attention.${reason}`)}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {words(`attention.${reason}.remedy`)}
      </Typography>
      <Documents documents={documents.slice(0, shown)} />
      {total > shown && (
        <details>
          <Typography tag="summary" variant="pi" cursor="pointer">
            {words('home.more', { count: total - shown })}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={2} paddingTop={3}>
            <Documents documents={documents.slice(shown)} />
            {total > documents.length && (
              <Typography variant="pi">
                {words('home.more', { count: total - documents.length })}
              </Typography>
            )}
          </Flex>
        </details>
      )}
    </Flex>
  )
}

function Documents({ documents }: { documents: DocumentInNeed[] }) {
  return (
    <PlainList>
      {documents.map((document) => (
        <InNeed key={`${document.documentId} ${document.locale}`} document={document} />
      ))}
    </PlainList>
  )
}

function InNeed({ document }: { document: DocumentInNeed }) {
  const words = useWords()
  const { uid, title, date, locale } = document
  const reader = useLanguage()
  const language = locale === null ? [] : [languageTitle(locale, reader)]
  const about = date ?? [words(typeKey(uid)), ...language].join(', ')
  return (
    <Flex direction="column" alignItems="flex-start">
      <EditLink to={editPath(document)}>{title || words(typeKey(uid))}</EditLink>
      <Typography variant="pi" textColor="neutral600">
        {about}
      </Typography>
    </Flex>
  )
}
