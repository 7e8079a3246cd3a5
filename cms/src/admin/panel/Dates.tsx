import { Flex, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import type { ReportedDate } from '../../editing/contract'
import type { DateToChoose } from '../../editing/homeContract'
import { useComingDatesQuery } from '../asking'
import { ClosedDate } from '../closures/ClosedDate'
import { OwnWords } from '../dates/OwnWords'
import { stateShown } from '../dates/stateShown'
import { TakeBack } from '../dates/TakeBack'
import { PlainList } from '../PlainList'
import { useLanguage, useWords } from '../languages/useWords'
import { WholeRanges } from '../WholeRanges'
import { Part } from '../Part'

interface Props {
  /** Document id. */
  meeting: string
  dates: readonly ShownDate[]
  onlyIn: string | null
}

type ShownDate = ReportedDate | DateToChoose

export function Dates({ meeting, dates, onlyIn }: Props) {
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
          >
            {data && <OwnWords {...{ meeting, date, onlyIn, mayMake: data.mayTellDates }} />}
          </OneDate>
        ))}
      </PlainList>
    </Part>
  )
}

interface OneDateProps {
  meeting: string
  date: ShownDate
  mayChangeDates: boolean
  children: ReactNode
}

function OneDate({ meeting, date, mayChangeDates, children }: OneDateProps) {
  const words = useWords()
  const { note, own } = date
  const state = stateShown(date)
  const told = [date.words, own?.title, state && words(`state.${state}`), note]
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography>
        <WholeRanges text={told.filter(Boolean).join(' · ')} />
      </Typography>
      {mayChangeDates && <TakeBack date={date} name={date.words} />}
      {mayChangeDates && <ClosedDate meeting={meeting} date={date} name={date.words} />}
      {children}
    </Flex>
  )
}
