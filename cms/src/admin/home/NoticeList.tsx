import { Box, Flex, Typography } from '@strapi/design-system'
import { WarningCircle } from '@strapi/icons'
import type { ToldNotice } from '../../notices/contract'
import { useWords } from '../languages/useWords'

/** What can't wait, above all else. */
export function NoticeList({ notices }: { notices: ToldNotice[] }) {
  const words = useWords()
  if (notices.length === 0) return null
  return (
    <Flex
      tag="section"
      aria-label={words('home.notices')}
      direction="column"
      alignItems="stretch"
      gap={4}
    >
      {notices.map((notice) => (
        <OneNotice key={JSON.stringify(notice)} notice={notice} />
      ))}
    </Flex>
  )
}

function OneNotice({ notice: { title, remedy } }: { notice: ToldNotice }) {
  return (
    <Box
      background="warning100"
      borderColor="warning200"
      padding={{ initial: 4, medium: 6 }}
      hasRadius
    >
      <Flex alignItems="flex-start" gap={3}>
        <Box flex="0 0 auto" paddingTop={1}>
          <WarningCircle fill="warning600" aria-hidden />
        </Box>
        <Flex direction="column" alignItems="stretch" gap={2} minWidth={0}>
          <Typography tag="h2" variant="delta">
            {title}
          </Typography>
          <Typography style={{ overflowWrap: 'anywhere' }}>{remedy}</Typography>
        </Flex>
      </Flex>
    </Box>
  )
}
