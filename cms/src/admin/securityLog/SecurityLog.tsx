import { Button, Flex, Loader, Typography } from '@strapi/design-system'
import { useRef, useState } from 'react'
import { isRecord } from '../../records'
import { useLanguage, useWords, useWordsOf } from '../languages/useWords'
import { OwnPage } from '../OwnPage'
import { NotLoaded } from '../NotLoaded'
import { useSecurityLogQuery, type Shown } from './asking'
import { Days } from './Days'
import { Filters } from './Filters'

/** What happened at the desk and on the machine, for administrators. */
export function SecurityLog() {
  const title = useWords()('securityLog.title')
  const { subtitle } = useWordsOf('securityLog')
  return (
    <OwnPage title={title} subtitle={subtitle}>
      <Content />
    </OwnPage>
  )
}

function Content() {
  const texts = useWordsOf('securityLog')
  const language = useLanguage()
  const [shown, setShown] = useState<Shown>({ about: null, person: null, before: null })
  const start = useRef<HTMLDivElement>(null)
  const { data, error, refetch } = useSecurityLogQuery(
    { ...shown, language },
    { refetchOnMountOrArgChange: true },
  )

  function turnTo(before: string | null) {
    setShown({ ...shown, before })
    start.current?.focus()
  }

  if (error) {
    return isRefused(error) ? (
      <NotLoaded said={texts.refused} />
    ) : (
      <NotLoaded said={texts.failed} onRetry={() => void refetch()} />
    )
  }
  return (
    <Flex
      ref={start}
      tabIndex={-1}
      direction="column"
      alignItems="stretch"
      gap={5}
      paddingBottom={8}
    >
      <Filters people={data?.people ?? []} shown={shown} onChoose={setShown} />
      {data === undefined && <Loader small>{texts.loading}</Loader>}
      {data?.events.length === 0 && <Typography>{texts.none}</Typography>}
      {data && <Days events={data.events} />}
      <Flex justifyContent="center" gap={3} wrap="wrap">
        {shown.before !== null && (
          <Button variant="tertiary" onClick={() => turnTo(null)}>
            {texts.newest}
          </Button>
        )}
        {data && data.older !== null && (
          <Button variant="secondary" onClick={() => turnTo(data.older)}>
            {texts.older}
          </Button>
        )}
      </Flex>
    </Flex>
  )
}

/** Who may see the link need not be an administrator: a role of the branch's own can have that right. */
function isRefused(error: unknown): boolean {
  return isRecord(error) && error['status'] === 403
}
