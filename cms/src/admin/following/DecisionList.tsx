import { Button, Flex, Typography } from '@strapi/design-system'
import { useRef } from 'react'
import type { CalendarView, Decided, Decision } from '../../following/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { PlainList } from '../PlainList'
import { useTelling } from '../useTelling'
import { useDecideMutation } from './asking'
import { MeetingLink } from './MeetingLink'

/** What an editor has to decide about meetings that a calendar brought in, each with its buttons. */
export function DecisionList({ calendar: { id, decisions } }: { calendar: CalendarView }) {
  const texts = useWordsOf('following')
  const language = useLanguage()
  const tell = useTelling(texts.failed)
  const [decide, { isLoading }] = useDecideMutation()
  const list = useRef<HTMLDivElement>(null)

  async function act(event: number, decided: Decided) {
    await tell(decide({ id, event, decided, language }), () => texts.done)
    // The button that was pressed may be gone.
    list.current?.focus()
  }

  return (
    <div ref={list} tabIndex={-1}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {texts.decisions}
        </Typography>
        <PlainList gap={4}>
          {decisions.map((decision) => (
            <Item
              key={decision.id}
              decision={decision}
              isBusy={isLoading}
              onDecide={(decided) => void act(decision.id, decided)}
            />
          ))}
        </PlainList>
      </Flex>
    </div>
  )
}

interface ItemProps {
  decision: Decision
  isBusy: boolean
  onDecide: (decided: Decided) => void
}

function Item({ decision, isBusy, onDecide }: ItemProps) {
  const texts = useWordsOf('following')
  const { title, kind, parts, isPublic } = decision
  const gone = isPublic ? texts.gone : texts.goneDraft
  const act: Decided = kind === 'changed' ? 'take' : isPublic ? 'cancel' : 'delete'
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <MeetingLink {...decision} />
      <Typography>{kind === 'gone' ? gone : texts.changed(parts)}</Typography>
      <Flex gap={2} wrap="wrap">
        {([act, 'keep'] as const).map((decided) => (
          <Button
            key={decided}
            variant={decided === 'keep' ? 'tertiary' : 'secondary'}
            disabled={isBusy}
            aria-label={texts.about(texts[decided], title)}
            onClick={() => onDecide(decided)}
          >
            {texts[decided]}
          </Button>
        ))}
      </Flex>
    </Flex>
  )
}
