import { Box, Flex, Typography } from '@strapi/design-system'
import { isType } from '../../content/types'
import type { DeletedDocument } from '../../history/contract'
import { editPath } from '../documents'
import { EditLink } from '../EditLink'
import { useWordsOf } from '../languages/useWords'
import { PlainList } from '../PlainList'

/** What was brought back just now: where it stands, and what is left to do so that visitors see it. */
export function Returned({ documents }: { documents: DeletedDocument[] }) {
  return (
    <Box
      background="success100"
      borderColor="success200"
      borderStyle="solid"
      borderWidth="1px"
      padding={4}
      hasRadius
    >
      <PlainList>
        {documents.map((document) => (
          <One key={document.id} document={document} />
        ))}
      </PlainList>
    </Box>
  )
}

function One({ document }: { document: DeletedDocument }) {
  const { deleted: texts } = useWordsOf('history')
  const { type: uid, document: documentId, title, isLive } = document
  const kind = isType('single', uid) ? 'single-types' : 'collection-types'
  const hasLanguages = document.languages.length > 0
  const seen = isType('ofOneDate', uid) ? texts.isChanged : texts.isSeen
  const path = editPath({ kind, uid, documentId, ...(!hasLanguages && { locale: null }) })
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="bold">{texts.done(title)}</Typography>
      <Typography>{isLive ? seen : texts.isDraft}</Typography>
      <EditLink to={path}>{texts.open(title)}</EditLink>
    </Flex>
  )
}
