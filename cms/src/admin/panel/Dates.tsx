import { Flex, Typography } from '@strapi/design-system'
import type { ReportedDate } from '../../editing/contract'
import type { ComingDate } from '../../editing/homeContract'
import { useComingDatesQuery } from '../asking'
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
            date={date}
            mayChangeDates={data?.mayChangeDates === true}
          />
        ))}
      </PlainList>
    </Part>
  )
}

function OneDate({ date, mayChangeDates }: { date: ShownDate; mayChangeDates: boolean }) {
  const words = useWords()
  const { state, change, note } = date
  const told = [date.words, state === 'scheduled' ? null : words(`state.${state}`), note]
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography>{told.filter(Boolean).join(' · ')}</Typography>
      {mayChangeDates && change !== null && (
        <TakeBack change={change} state={state} date={date.words} />
      )}
    </Flex>
  )
}
