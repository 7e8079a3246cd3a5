import { Flex, Loader, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { isType } from '../../content/types'
import type { DateAttendance } from '../../involve/entriesPage/contract'
import { EditLink } from '../EditLink'
import { PlainList } from '../PlainList'
import type { PanelProps } from '../strapi/contentManager'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useAttendanceQuery } from './asking'
import { roomInWords } from './roomInWords'
import { useMayReadEntries } from './useMayReadEntries'

/** Beside a meeting: how many come to its next dates. */
export function AttendancePanel({ model, document }: PanelProps): {
  title: string
  content: ReactNode
} | null {
  const { attendance } = useWordsOf('involve')
  const mayRead = useMayReadEntries()
  const meeting = document?.documentId
  if (!mayRead || !isType('dated', model) || !meeting) return null
  return { title: attendance.title, content: <Attendance meeting={meeting} /> }
}

function Attendance({ meeting }: { meeting: string }) {
  const texts = useWordsOf('involve')
  const { data, isError } = useAttendanceQuery(
    { meeting, language: useLanguage() },
    { refetchOnMountOrArgChange: true },
  )
  if (isError) return <Typography role="alert">{texts.failed}</Typography>
  if (!data) return <Loader small>{texts.loading}</Loader>
  if (data.dates.length === 0) return <Typography>{texts.attendance.none}</Typography>
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <PlainList>
        {data.dates.map((date) => (
          <OneDate key={date.originalDate} date={date} />
        ))}
      </PlainList>
      <EditLink to={`/entries?meeting=${meeting}`}>{texts.attendance.look}</EditLink>
    </Flex>
  )
}

function OneDate({ date }: { date: DateAttendance }) {
  const words = useWordsOf('involve')
  const { attendance: texts } = words
  const { isCancelled, unconfirmed, withAccessNeeds, organizer } = date
  const parts = [
    isCancelled && texts.cancelled,
    ...roomInWords(date, words),
    unconfirmed > 0 && texts.unconfirmed(unconfirmed),
    withAccessNeeds > 0 && texts.withAccessNeeds(withAccessNeeds),
    organizer !== null && texts.organizer[organizer],
  ]
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography>{date.words}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {parts.filter((part) => part !== false).join(' · ')}
      </Typography>
    </Flex>
  )
}
