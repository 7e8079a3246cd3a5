import { Flex, Typography } from '@strapi/design-system'
import type { Attention, DocumentInNeed } from '../../editing/homeContract'
import { editPath, typeKey } from '../documents'
import { EditLink } from '../EditLink'
import { PlainList } from '../PlainList'
import { useWords } from '../words/useWords'

export function AttentionList({ attention }: { attention: Attention[] }) {
  const words = useWords()
  if (attention.length === 0) return <Typography>{words('home.nothing')}</Typography>
  return attention.map((kind) => <AttentionKind key={kind.reason} kind={kind} />)
}

function AttentionKind({ kind: { reason, total, documents } }: { kind: Attention }) {
  const words = useWords()
  const count = total - documents.length
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {words(`attention.${reason}`)}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {words(`attention.${reason}.remedy`)}
      </Typography>
      <PlainList>
        {documents.map((document) => (
          <InNeed key={`${document.documentId} ${document.locale}`} document={document} />
        ))}
      </PlainList>
      {count > 0 && <Typography variant="pi">{words('home.more', { count })}</Typography>}
    </Flex>
  )
}

function InNeed({ document }: { document: DocumentInNeed }) {
  const words = useWords()
  const { uid, title, date, locale } = document
  const language = locale === null ? [] : [words(`language.${locale}`)]
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
