import { Flex, Loader, Typography } from '@strapi/design-system'
import { PlainList } from '../PlainList'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { NotLoaded } from '../NotLoaded'
import { useClosuresQuery } from './asking'
import { ClosePlaceButton } from './ClosePlaceButton'
import { OneClosure } from './OneClosure'

/** @param props venue: document id */
export function ClosedDays({ venue }: { venue: string }) {
  const words = useWordsOf('closures')
  const language = useLanguage()
  const { data, isError, refetch } = useClosuresQuery({ venue, language })
  if (isError) {
    return <NotLoaded said={words.failed} onRetry={() => void refetch()} isPart />
  }
  if (!data) return <Loader small>{words.loading}</Loader>
  const { closures, mayClose, otherPlaces } = data
  return (
    <Flex
      tag="section"
      aria-label={words.title}
      direction="column"
      alignItems="stretch"
      gap={4}
      width="100%"
    >
      {closures.length === 0 ? (
        <Typography textColor="neutral600">{words.none}</Typography>
      ) : (
        <PlainList>
          {closures.map((closure) => (
            <OneClosure key={closure.id} closure={closure} mayChange={mayClose} />
          ))}
        </PlainList>
      )}
      {mayClose && <ClosePlaceButton venue={venue} places={otherPlaces} />}
    </Flex>
  )
}
