import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { WarningCircle } from '@strapi/icons'
import { useEffect, useRef, useState } from 'react'
import type { ToldNotice } from '../../notices/contract'
import { CalendarNotice } from '../following/CalendarNotice'
import { useWords } from '../languages/useWords'
import { isRead, keepRead } from './readNotices'

/** What can't wait, above all else; of what can, one line is left once somebody has read it. */
export function NoticeList({ notices }: { notices: ToldNotice[] }) {
  const words = useWords()
  if (notices.length === 0) return null
  return (
    <Flex
      tag="section"
      aria-label={words('home.notices')}
      direction="column"
      alignItems="stretch"
      gap={4}
    >
      {notices.map((notice) => (
        <OneNotice
          key={JSON.stringify(notice)}
          notice={notice}
          onRead={() => keepRead(notice, notices)}
        />
      ))}
    </Flex>
  )
}

function OneNotice({ notice, onRead }: { notice: ToldNotice; onRead: () => void }) {
  const words = useWords()
  const [wasRead] = useState(() => notice.isPatient && isRead(notice))
  const [isShort, setShort] = useState(wasRead)
  if (isShort) return <ReadNotice notice={notice} isJustRead={!wasRead} />
  const { title, remedy, isPatient } = notice
  return (
    <Box
      background="warning100"
      borderColor="warning200"
      padding={{ initial: 4, medium: 6 }}
      hasRadius
    >
      <Flex alignItems="flex-start" gap={3}>
        <Box flex="0 0 auto" paddingTop={1}>
          <WarningCircle fill="warning600" aria-hidden />
        </Box>
        <Flex direction="column" alignItems="flex-start" gap={2} minWidth={0}>
          <Typography tag="h2" variant="delta">
            {title}
          </Typography>
          <Remedy>{remedy}</Remedy>
          <CalendarNotice notice={notice} />
          {isPatient && (
            <Button
              variant="tertiary"
              onClick={() => {
                onRead()
                setShort(true)
              }}
            >
              {words('home.noticeRead')}
            </Button>
          )}
        </Flex>
      </Flex>
    </Box>
  )
}

function ReadNotice({ notice, isJustRead }: { notice: ToldNotice; isJustRead: boolean }) {
  const { title, remedy } = notice
  const line = useRef<HTMLElement>(null)
  // The button that had the focus is gone.
  useEffect(() => {
    if (isJustRead) line.current?.focus()
  }, [isJustRead])
  return (
    <Box
      tag="details"
      background="neutral0"
      borderColor="neutral200"
      paddingTop={2}
      paddingBottom={2}
      paddingLeft={4}
      paddingRight={4}
      hasRadius
    >
      <Typography tag="summary" ref={line} cursor="pointer">
        {title}
      </Typography>
      <Box paddingTop={2}>
        <Remedy>{remedy}</Remedy>
      </Box>
    </Box>
  )
}

function Remedy({ children }: { children: string }) {
  return <Typography style={{ overflowWrap: 'anywhere' }}>{children}</Typography>
}
