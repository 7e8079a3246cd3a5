import { Flex, Typography } from '@strapi/design-system'
import { useAppInfo } from '@strapi/strapi/admin'
import { Section } from '../Section'
import { useWords } from '../languages/useWords'
import { OwnPage } from '../OwnPage'

/** What somebody is asked for who needs help. */
export function Overview() {
  const words = useWords()
  const strapi = useAppInfo('Overview', (state) => state.strapiVersion)
  const node = useAppInfo('Overview', (state) => state.nodeVersion)
  return (
    <OwnPage title={words('overview.title')} subtitle={words('overview.subtitle')}>
      <Section title={words('overview.versions')}>
        <Flex direction="column" alignItems="flex-start">
          <Typography>{`Strapi ${strapi ?? ''}`}</Typography>
          <Typography>{`Node ${node ?? ''}`}</Typography>
        </Flex>
      </Section>
    </OwnPage>
  )
}
