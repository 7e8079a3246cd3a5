import { Flex, Grid, Main } from '@strapi/design-system'
import { Layouts, Page, useAuth } from '@strapi/strapi/admin'
import { useIntl } from 'react-intl'
import { useHomeQuery } from '../asking'
import { EntryNews } from '../involve/EntryNews'
import { useKeptLanguage } from '../languages/useKeptLanguage'
import { Section } from '../Section'
import { usedTexts } from '../strapi/texts'
import { useLanguage, useWords } from '../languages/useWords'
import { NotLoaded } from '../NotLoaded'
import { AttentionList } from './AttentionList'
import { ChangeList } from './ChangeList'
import { DateList } from './DateList'
import { FirstSteps } from './FirstSteps'
import { NoticeList } from './NoticeList'
import { QuickActions } from './QuickActions'

/**
 * The first page of the admin: what is coming, and what needs a hand. What waits for somebody today comes
 * first on a phone, where all stands below one another; what is unfinished may be long.
 */
export function HomePage() {
  const intl = useIntl()
  const words = useWords()
  useKeptLanguage()
  const user = useAuth('HomePage', (state) => state.user)
  const name = user?.firstname ?? user?.username ?? user?.email ?? ''
  const greeting = { id: usedTexts.greeting, defaultMessage: 'Hello {name}' }
  return (
    <Layouts.Root>
      <Main>
        <Page.Title>{words('home.title')}</Page.Title>
        <Layouts.Header
          title={intl.formatMessage(greeting, { name })}
          subtitle={words('home.subtitle')}
        />
        <Layouts.Content>
          <HomeContent />
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  )
}

function HomeContent() {
  const words = useWords()
  const { data, isError, refetch } = useHomeQuery(useLanguage(), {
    refetchOnMountOrArgChange: true,
  })
  if (data) {
    return (
      <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
        <NoticeList notices={data.notices} />
        <QuickActions home={data} />
        <FirstSteps home={data} />
        <Grid.Root gap={5}>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch" gap={5}>
            <EntryNews />
            <Section title={words('home.dates')}>
              <DateList dates={data.dates} mayChangeDates={data.mayChangeDates} />
            </Section>
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch" gap={5}>
            <Section title={words('home.attention')}>
              <AttentionList attention={data.attention} />
            </Section>
            <Section title={words('home.changes')}>
              <ChangeList changes={data.changes} />
            </Section>
          </Grid.Item>
        </Grid.Root>
      </Flex>
    )
  }
  if (!isError) return <Page.Loading />
  return <NotLoaded said={words('home.failed')} onRetry={() => void refetch()} />
}
