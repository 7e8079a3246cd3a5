import { Flex, Typography } from '@strapi/design-system'
import type { ComingDate } from '../../editing/homeContract'
import { TakeBack } from '../dates/TakeBack'
import { editPath, meetingPath } from '../documents'
import { EditLink } from '../EditLink'
import { PlainList } from '../PlainList'
import { useWords } from '../languages/useWords'

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
  const { meeting, title, state, change } = date
  const what = [date.words, date.place, state === 'scheduled' ? null : words(`state.${state}`)]
  return (
    <Flex direction="column" alignItems="flex-start">
      <EditLink to={meetingPath(meeting)}>{title}</EditLink>
      <Typography variant="pi" textColor="neutral600">
        {[...what, date.note].filter(Boolean).join(' · ')}
      </Typography>
      {mayChangeDates && change !== null && (
        <Flex gap={3} wrap="wrap" paddingTop={1}>
          <TakeBack change={change} state={state} date={`${title}: ${date.words}`} />
          <EditLink
            to={editPath({ uid: 'api::date-change.date-change', documentId: change, locale: null })}
          >
            {words('home.editChange')}
          </EditLink>
        </Flex>
      )}
    </Flex>
  )
}
