import { Box, Button, Flex, Typography } from '@strapi/design-system'
import type { CalendarView } from '../../following/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { PlainList } from '../PlainList'
import { Section } from '../Section'
import { useLookNowMutation } from './asking'
import { DecisionList } from './DecisionList'
import { FollowButton } from './FollowButton'
import { FoundLines } from './FoundLines'
import { GoneAnswer } from './GoneAnswer'
import { HealthLine } from './HealthLine'
import { MeetingLink } from './MeetingLink'
import { NoteList } from './NoteList'
import { SaveCopy } from './SaveCopy'
import { StopFollowing } from './StopFollowing'
import { useTelling } from '../useTelling'

interface Props {
  calendar: CalendarView
  /** Administrators choose what is followed; others see what came of it. */
  mayChange: boolean
}

export function OneCalendar({ calendar, mayChange }: Props) {
  const { id, name, question, found, decisions, waiting, notes } = calendar
  return (
    <Section title={name}>
      <HealthLine calendar={calendar} />
      {question && <Asked id={id} {...question} mayAnswer={mayChange} />}
      {found && <FoundLines found={found} />}
      {decisions.length > 0 && <DecisionList calendar={calendar} />}
      {waiting.length > 0 && <Waiting calendar={calendar} />}
      {notes.length > 0 && <NoteList notes={notes} />}
      {mayChange && <Actions calendar={calendar} />}
    </Section>
  )
}

interface AskedProps {
  id: string
  gone: number
  of: number
  mayAnswer: boolean
}

function Asked({ id, gone, of, mayAnswer }: AskedProps) {
  const { question: texts } = useWordsOf('following')
  return (
    <Box background="warning100" borderColor="warning200" padding={4} hasRadius>
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography fontWeight="bold">{texts.title(gone, of)}</Typography>
        <Typography>{texts.hint}</Typography>
        {mayAnswer && <GoneAnswer id={id} gone={gone} />}
      </Flex>
    </Box>
  )
}

function Waiting({ calendar: { waiting, waitingInAll } }: { calendar: CalendarView }) {
  const texts = useWordsOf('following')
  const more = waitingInAll - waiting.length
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {texts.waiting(waitingInAll)}
      </Typography>
      <PlainList gap={2}>
        {waiting.map((draft) => (
          <MeetingLink key={draft.meeting} {...draft} />
        ))}
      </PlainList>
      {more > 0 && <Typography variant="pi">{texts.more(more)}</Typography>}
    </Flex>
  )
}

function Actions({ calendar }: { calendar: CalendarView }) {
  const texts = useWordsOf('following')
  const language = useLanguage()
  const tell = useTelling(texts.failed)
  const [lookNow, { isLoading }] = useLookNowMutation()
  const { id, name } = calendar
  return (
    <Flex gap={2} wrap="wrap">
      <Button
        variant="secondary"
        loading={isLoading}
        aria-label={texts.about(texts.look, name)}
        onClick={() => void tell(lookNow({ id, language }), () => texts.looked)}
      >
        {texts.look}
      </Button>
      <FollowButton calendar={calendar} />
      {calendar.health.goodAt !== null && <SaveCopy calendar={calendar} />}
      <StopFollowing calendar={calendar} />
    </Flex>
  )
}
