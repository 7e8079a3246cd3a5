import { Button, Flex, Loader, Typography } from '@strapi/design-system'
import { useScheduleQuery, type ScheduledPlace } from './asking'
import { PlanList } from './PlanList'
import { ScheduleForm } from './ScheduleForm'
import { useWordsOf } from '../languages/useWords'

/** What is planned for a document, and the form to whoever may plan. */
export function Schedule({ place }: { place: ScheduledPlace }) {
  const texts = useWordsOf('schedule')
  const { data: view, isError, refetch } = useScheduleQuery(place)
  if (view) {
    return (
      <Flex direction="column" alignItems="stretch" gap={4} width="100%">
        <PlanList plans={view.plans} />
        {view.mayChange ? (
          <ScheduleForm place={place} view={view} />
        ) : (
          <Typography variant="pi">{texts.reader}</Typography>
        )}
      </Flex>
    )
  }
  if (!isError) return <Loader small>{texts.loading}</Loader>
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography role="alert">{texts.unreachable}</Typography>
      <Button type="button" variant="tertiary" onClick={() => void refetch()}>
        {texts.retry}
      </Button>
    </Flex>
  )
}
