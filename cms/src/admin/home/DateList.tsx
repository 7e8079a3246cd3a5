import { Flex, Typography } from '@strapi/design-system'
import type { ComingDate } from '../../editing/homeContract'
import { ClosedDate } from '../closures/ClosedDate'
import { stateShown } from '../dates/stateShown'
import { TakeBack } from '../dates/TakeBack'
import { changePath, meetingPath } from '../documents'
import { EditLink } from '../EditLink'
import { PlainList } from '../PlainList'
import { useWords } from '../languages/useWords'
import { WholeRanges } from '../WholeRanges'

interface Props {
  dates: ComingDate[]
  mayChangeDates: boolean
}

export function DateList({ dates, mayChangeDates }: Props) {
  const words = useWords()
  if (dates.length === 0) return <Typography>{words('home.noDates')}</Typography>
  return (
    <PlainList>
      {dates.map((date) => (
        <OneDate
          key={`${date.meeting} ${date.originalDate}`}
          date={date}
          mayChangeDates={mayChangeDates}
        />
      ))}
    </PlainList>
  )
}

function OneDate({ date, mayChangeDates }: { date: ComingDate; mayChangeDates: boolean }) {
  const words = useWords()
  const { meeting, title, change } = date
  const state = stateShown(date)
  const what = [date.words, date.place, state && words(`state.${state}`)]
  return (
    <Flex direction="column" alignItems="flex-start">
      <EditLink to={meetingPath(meeting)}>{title}</EditLink>
      <Typography variant="pi" textColor="neutral600">
        <WholeRanges text={[...what, date.note].filter(Boolean).join(' · ')} />
      </Typography>
      {mayChangeDates && change !== null && (
        <Flex gap={3} wrap="wrap" paddingTop={1}>
          <TakeBack date={date} name={`${title}: ${date.words}`} />
          <EditLink to={changePath(change)}>{words('home.editChange')}</EditLink>
        </Flex>
      )}
      {mayChangeDates && (
        <ClosedDate meeting={meeting} date={date} name={`${title}: ${date.words}`} />
      )}
    </Flex>
  )
}
