import { Flex, Typography } from '@strapi/design-system'
import { Layouts, Page, useAppInfo } from '@strapi/strapi/admin'
import { Section } from '../Section'
import { useWords } from '../languages/useWords'

/** What somebody is asked for who needs help. */
export function Overview() {
  const words = useWords()
  const strapi = useAppInfo('Overview', (state) => state.strapiVersion)
  const node = useAppInfo('Overview', (state) => state.nodeVersion)
  return (
    <Page.Main>
      <Page.Title>{words('overview.title')}</Page.Title>
      <Layouts.Header title={words('overview.title')} subtitle={words('overview.subtitle')} />
      <Layouts.Content>
        <Section title={words('overview.versions')}>
          <Flex direction="column" alignItems="flex-start">
            <Typography>{`Strapi ${strapi ?? ''}`}</Typography>
            <Typography>{`Node ${node ?? ''}`}</Typography>
          </Flex>
        </Section>
      </Layouts.Content>
    </Page.Main>
  )
}
