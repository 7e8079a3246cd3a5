import { Button, Flex, Radio, Typography } from '@strapi/design-system'
import { useId, useState } from 'react'
import type { ComingDate } from '../../editing/homeContract'
import { useWords } from '../languages/useWords'

/** So many that what comes below them is seen as well, on a phone too. */
const soonest = 5

interface Props {
  dates: ComingDate[]
  /** Whether dates of several meetings have to be told apart. */
  showsTitle: boolean
  chosen: ComingDate | null
  onChoose: (date: ComingDate | null) => void
}

export function DateChoice({ dates, showsTitle, chosen, onChoose }: Props) {
  const words = useWords()
  const id = useId()
  const [showsAll, setShowsAll] = useState(false)
  if (dates.length === 0) return <Typography>{words('dates.none')}</Typography>
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} variant="pi" fontWeight="bold">
        {words('dates.choose')}
      </Typography>
      <Radio.Group
        aria-labelledby={id}
        value={chosen ? keyOf(chosen) : ''}
        onValueChange={(key) => onChoose(dates.find((date) => keyOf(date) === key) ?? null)}
      >
        {(showsAll ? dates : dates.slice(0, soonest)).map((date) => (
          <Radio.Item key={keyOf(date)} value={keyOf(date)}>
            {showsTitle ? `${date.title}: ${date.words}` : date.words}
          </Radio.Item>
        ))}
      </Radio.Group>
      {!showsAll && dates.length > soonest && (
        <Flex>
          <Button type="button" variant="tertiary" onClick={() => setShowsAll(true)}>
            {words('dates.later')}
          </Button>
        </Flex>
      )}
    </Flex>
  )
}

function keyOf({ meeting, originalDate }: ComingDate): string {
  return `${meeting}/${originalDate}`
}
