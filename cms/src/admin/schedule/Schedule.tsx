import { Flex, Loader, Typography } from '@strapi/design-system'
import { useScheduleQuery, type ScheduledPlace } from './asking'
import { PlanList } from './PlanList'
import { ScheduleForm } from './ScheduleForm'
import { useWordsOf } from '../languages/useWords'
import { NotLoaded } from '../NotLoaded'

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
  return <NotLoaded said={texts.unreachable} onRetry={() => void refetch()} isPart />
}
