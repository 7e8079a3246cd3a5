import { Badge, Flex, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import type { ToldEvent } from '../../securityLog/contract'
import { PlainList } from '../PlainList'
import { Section } from '../Section'
import { useWordsOf } from '../languages/useWords'

/** Lines of the log under the day on which they were, by the reader's clock. */
export function Days({ events }: { events: ToldEvent[] }) {
  const intl = useIntl()
  const days = new Map<string, ToldEvent[]>()
  for (const event of events) {
    const day = intl.formatDate(event.at, { dateStyle: 'full' })
    days.set(day, [...(days.get(day) ?? []), event])
  }
  return [...days].map(([day, ofDay]) => (
    <Section key={day} title={day}>
      <PlainList>
        {ofDay.map((event) => (
          <Line key={event.id} event={event} />
        ))}
      </PlainList>
    </Section>
  ))
}

function Line({ event: { at, said, browser, isGrave } }: { event: ToldEvent }) {
  const intl = useIntl()
  const texts = useWordsOf('securityLog')
  const about = [intl.formatTime(at), browser].filter((part) => part !== null).join(' · ')
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography style={{ overflowWrap: 'anywhere' }}>{said}</Typography>
      <Flex gap={2} wrap="wrap">
        <Typography variant="pi" textColor="neutral600">
          {about}
        </Typography>
        {isGrave && (
          <Badge backgroundColor="danger100" textColor="danger700">
            {texts.grave}
          </Badge>
        )}
      </Flex>
    </Flex>
  )
}
