import { Flex, Typography } from '@strapi/design-system'
import type { DocumentToDelete } from '../../editing/deletionContract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { languageTitle } from '../languages/names'
import { PlainList } from '../PlainList'
import { effectInWords } from './effect'
import type { Deleting } from './questions'
import { useNames } from './useNames'

interface Props {
  deleting: Deleting
  documents: DocumentToDelete[]
}

/** What is deleted, and whether it can be brought back, by whom and where. */
export function DeletionEffect({ deleting: { uid, locale }, documents }: Props) {
  const texts = useWordsOf('deleting')
  const reader = useLanguage()
  const nameOf = useNames(uid)
  const isWhole = locale === '*' || locale === null
  const names = documents.map(({ title }) => nameOf(title))
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <PlainList gap={1}>
        {names.map((name, index) => (
          <Typography key={index} fontWeight="bold">
            {isWhole ? name : `${name} · ${languageTitle(locale, reader)}`}
          </Typography>
        ))}
      </PlainList>
      <Typography>{effectInWords(texts, { uid, isWhole, documents })}</Typography>
    </Flex>
  )
}
