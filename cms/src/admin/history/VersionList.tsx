import { Button, Flex, Loader, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useVersionsQuery } from './asking'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { NotLoaded } from '../NotLoaded'
import { VersionItem } from './VersionItem'

interface Props {
  uid: string
  documentId: string
  locale: string
}

export function VersionList({ uid, documentId, locale }: Props) {
  const texts = useWordsOf('history')
  const language = useLanguage()
  const [before, setBefore] = useState<number | null>(null)
  const question = { uid, documentId, locale, language, before }
  const { data, isError, refetch } = useVersionsQuery(question, { refetchOnMountOrArgChange: true })

  if (isError) {
    return <NotLoaded said={texts.failed} onRetry={() => void refetch()} isPart />
  }
  if (!data) return <Loader small>{texts.loading}</Loader>
  if (data.versions.length === 0) return <Typography>{texts.none}</Typography>
  const { versions, next } = data
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {versions.map((version) => (
          <li key={version.id}>
            <VersionItem version={version} uid={uid} documentId={documentId} />
          </li>
        ))}
      </Flex>
      <Flex gap={2} wrap="wrap">
        {next !== null && (
          <Button variant="tertiary" onClick={() => setBefore(next)}>
            {texts.older}
          </Button>
        )}
        {before !== null && (
          <Button variant="tertiary" onClick={() => setBefore(null)}>
            {texts.newest}
          </Button>
        )}
      </Flex>
    </Flex>
  )
}
