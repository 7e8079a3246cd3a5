import { Flex, Typography } from '@strapi/design-system'
import type { ReportedDate } from '../../editing/contract'
import type { ComingDate } from '../../editing/homeContract'
import { useComingDatesQuery } from '../asking'
import { ClosedDate } from '../closures/ClosedDate'
import { stateShown } from '../dates/stateShown'
import { TakeBack } from '../dates/TakeBack'
import { PlainList } from '../PlainList'
import { useLanguage, useWords } from '../languages/useWords'
import { Part } from '../Part'

interface Props {
  /** Document id. */
  meeting: string
  dates: readonly ShownDate[]
}

type ShownDate = ReportedDate | ComingDate

export function Dates({ meeting, dates }: Props) {
  const words = useWords()
  const { data } = useComingDatesQuery({ meeting, language: useLanguage() })
  return (
    <Part title={words('panel.dates')}>
      <PlainList>
        {dates.map((date) => (
          <OneDate
            key={date.originalDate}
            meeting={meeting}
            date={date}
            mayChangeDates={data?.mayChangeDates === true}
          />
        ))}
      </PlainList>
    </Part>
  )
}

interface OneDateProps {
  meeting: string
  date: ShownDate
  mayChangeDates: boolean
}

function OneDate({ meeting, date, mayChangeDates }: OneDateProps) {
  const words = useWords()
  const { change, note } = date
  const state = stateShown(date)
  const told = [date.words, state && words(`state.${state}`), note]
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography>{told.filter(Boolean).join(' · ')}</Typography>
      {mayChangeDates && change !== null && (
        <TakeBack change={change} date={date} name={date.words} />
      )}
      {mayChangeDates && <ClosedDate meeting={meeting} date={date} name={date.words} />}
    </Flex>
  )
}
