import { Box, Button, Flex, Link, Loader, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { isType } from '../../content/types'
import type { DeletedDocument } from '../../history/contract'
import { PlainList } from '../PlainList'
import { messageOf } from '../refusal'
import { useDeletedQuery, useRestoreDeletedMutation } from './asking'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useWhen } from '../useWhen'
import { Returned } from './Returned'
import { useDone } from './useDone'
import { useToldDropped } from './useToldDropped'
import { WithdrawButton } from '../withdrawals/WithdrawButton'
import { isSpoken, languageName } from '../../languages'
import { OwnPage } from '../OwnPage'

/** What somebody may bring back of what was deleted. */
export function DeletedContent() {
  const { deleted: texts } = useWordsOf('history')
  return (
    <OwnPage title={texts.title} subtitle={texts.subtitle}>
      <DeletedList />
    </OwnPage>
  )
}

function DeletedList() {
  const texts = useWordsOf('history')
  const { data, isError, refetch } = useDeletedQuery(useLanguage(), {
    refetchOnMountOrArgChange: true,
  })
  const [returned, setReturned] = useState<DeletedDocument[]>([])
  if (isError) return <Typography role="alert">{texts.failed}</Typography>
  if (!data) return <Loader small>{texts.loading}</Loader>
  const back = (document: DeletedDocument) => setReturned((before) => [document, ...before])
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <div role="status">{returned.length > 0 && <Returned documents={returned} />}</div>
      {data.documents.length === 0 ? (
        <Typography>{texts.deleted.none}</Typography>
      ) : (
        <Box {...sheet}>
          <PlainList>
            {data.documents.map((document) => (
              <DeletedItem
                key={document.id}
                document={document}
                onReturned={back}
                onWithdrawn={() => void refetch()}
              />
            ))}
          </PlainList>
        </Box>
      )}
    </Flex>
  )
}

const sheet = {
  background: 'neutral0',
  padding: { initial: 4, medium: 6 },
  shadow: 'tableShadow',
  hasRadius: true,
} as const

interface ItemProps {
  document: DeletedDocument
  onReturned: (document: DeletedDocument) => void
}

/** On a phone the button stands below: a table would have it beyond the edge. */
function DeletedItem({
  document,
  onReturned,
  onWithdrawn,
}: ItemProps & { onWithdrawn: () => void }) {
  const texts = useWordsOf('history')
  const doneBy = useDone()
  const when = useWhen()
  const language = useLanguage()
  const about = [
    document.typeName,
    document.languages
      .map((code) => (isSpoken(code) ? languageName(code, language) : code))
      .join(', '),
    `${doneBy('deleted', document.author)}, ${when(document.deletedAt)}`,
  ]
  return (
    <Flex
      direction={{ initial: 'column', medium: 'row' }}
      alignItems={{ initial: 'flex-start', medium: 'center' }}
      justifyContent="space-between"
      gap={2}
    >
      <Flex direction="column" alignItems="flex-start">
        <Typography fontWeight="bold">{document.title}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {about.filter((part) => part !== '').join(' · ')}
        </Typography>
        {document.siteLink && (
          <Link
            href={document.siteLink}
            isExternal
            aria-label={texts.deleted.lookAt(document.title)}
          >
            {texts.deleted.onSite}
          </Link>
        )}
      </Flex>
      <Flex gap={2} wrap="wrap">
        <BringBackDeleted document={document} onReturned={onReturned} />
        {document.mayWithdraw && (
          <WithdrawButton
            documentId={document.document}
            label={texts.deleted.takeOut(document.title)}
            onDone={onWithdrawn}
          />
        )}
      </Flex>
    </Flex>
  )
}

function BringBackDeleted({ document, onReturned }: ItemProps) {
  const texts = useWordsOf('history')
  const language = useLanguage()
  const tellDropped = useToldDropped()
  const { toggleNotification } = useNotification()
  const [restore, { isLoading }] = useRestoreDeletedMutation()
  const { id, type: uid, document: documentId, title, isLive, mayPublish } = document
  const ofDate = isType('ofOneDate', uid) ? texts.deleted.changeAgain : null

  async function bringBack(publishes: boolean) {
    const result = await restore({ id, uid, documentId, language, publishes })
    if ('error' in result) {
      const told = messageOf(result.error, texts.refused)
      const message = publishes ? texts.deleted.notPublished(told) : told
      toggleNotification({ type: 'danger', message, blockTransition: true })
      return
    }
    onReturned({ ...document, isLive: isLive || publishes })
    tellDropped(result.data)
  }

  return (
    <>
      <Button
        variant="secondary"
        loading={isLoading}
        aria-label={texts.deleted.bringBack(title)}
        onClick={() => void bringBack(false)}
      >
        {ofDate ?? (isLive ? texts.bringBackLive : texts.bringBack)}
      </Button>
      {mayPublish && (
        <Button
          loading={isLoading}
          aria-label={texts.deleted.bringBackPublished(title)}
          onClick={() => void bringBack(true)}
        >
          {texts.bringBackPublished}
        </Button>
      )}
    </>
  )
}
