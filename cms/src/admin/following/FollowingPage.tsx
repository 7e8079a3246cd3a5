import { Flex, Typography } from '@strapi/design-system'
import { Page } from '@strapi/strapi/admin'
import { useLanguage, useWords, useWordsOf } from '../languages/useWords'
import { OwnPage } from '../OwnPage'
import { NotLoaded } from '../NotLoaded'
import { useFollowingQuery } from './asking'
import { FollowButton } from './FollowButton'
import { OneCalendar } from './OneCalendar'

/** Calendars that others keep: what is followed, what came of it, and what has to be decided. */
export function FollowingPage() {
  const title = useWords()('following.title')
  const { subtitle } = useWordsOf('following')
  return (
    <OwnPage title={title} subtitle={subtitle}>
      <Content />
    </OwnPage>
  )
}

function Content() {
  const words = useWords()
  const texts = useWordsOf('following')
  const { data, isError, refetch } = useFollowingQuery(useLanguage(), {
    refetchOnMountOrArgChange: true,
  })
  if (!data && !isError) return <Page.Loading />
  if (!data) {
    return <NotLoaded said={words('home.failed')} onRetry={() => void refetch()} />
  }
  const { calendars, mayChange } = data
  return (
    <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
      {calendars.length === 0 && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography fontWeight="bold">{texts.none}</Typography>
          <Typography>{mayChange ? texts.noneHint : texts.noneForEditors}</Typography>
        </Flex>
      )}
      {calendars.map((calendar) => (
        <OneCalendar key={calendar.id} calendar={calendar} mayChange={mayChange} />
      ))}
      {mayChange && (
        <div>
          <FollowButton calendar={null} />
        </div>
      )}
    </Flex>
  )
}
