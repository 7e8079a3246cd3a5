import { Box, Flex, Typography } from '@strapi/design-system'
import { useIsDesktop } from '@strapi/strapi/admin'
import { EntryCards } from './EntryCards'
import { EntryTable } from './EntryTable'
import { SelectAll, type ListProps } from './selection'

/** A table where there is room for one; else what would be its rows stands one below the other. */
export function EntryList({ emptyText, ...list }: ListProps & { emptyText: string }) {
  const isWide = useIsDesktop()
  if (list.entries.length === 0) {
    return (
      <Box background="neutral0" padding={{ initial: 4, medium: 6 }} shadow="tableShadow" hasRadius>
        <Typography>{emptyText}</Typography>
      </Box>
    )
  }
  if (isWide) return <EntryTable {...list} />
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} paddingLeft={4}>
        <SelectAll {...list} isLabelled />
      </Flex>
      <EntryCards {...list} />
    </Flex>
  )
}
