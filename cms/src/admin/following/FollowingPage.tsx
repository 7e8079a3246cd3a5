import { Button, Flex, Typography } from '@strapi/design-system'
import { Layouts, Page } from '@strapi/strapi/admin'
import { useLanguage, useWords, useWordsOf } from '../languages/useWords'
import { useFollowingQuery } from './asking'
import { FollowButton } from './FollowButton'
import { OneCalendar } from './OneCalendar'

/** Calendars that others keep: what is followed, what came of it, and what has to be decided. */
export function FollowingPage() {
  const title = useWords()('following.title')
  const { subtitle } = useWordsOf('following')
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} />
      <Layouts.Content>
        <Content />
      </Layouts.Content>
    </Page.Main>
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
    return (
      <Flex direction="column" alignItems="flex-start" gap={4} role="alert">
        <Typography>{words('home.failed')}</Typography>
        <Button onClick={() => void refetch()}>{words('retry')}</Button>
      </Flex>
    )
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
