import { Box, Checkbox, Flex, Typography } from '@strapi/design-system'
import type { EntryView } from '../../involve/entriesPage/contract'
import { PlainList } from '../PlainList'
import { turned, type ListProps } from './selection'
import { OpenButton } from './OpenButton'
import { StateBadge } from './StateBadge'
import { useWordsOf } from '../languages/useWords'
import { useWhen } from '../useWhen'
import { aboutOf, whoOf } from './told'

export function EntryCards({ entries, selected, onSelect, onOpen }: ListProps) {
  return (
    <PlainList>
      {entries.map((entry) => (
        <EntryCard
          key={entry.id}
          entry={entry}
          isSelected={selected.has(entry.id)}
          onTurn={() => onSelect(turned(selected, entry.id))}
          onOpen={() => onOpen(entry)}
        />
      ))}
    </PlainList>
  )
}

interface CardProps {
  entry: EntryView
  isSelected: boolean
  onTurn: () => void
  onOpen: () => void
}

function EntryCard({ entry, isSelected, onTurn, onOpen }: CardProps) {
  const texts = useWordsOf('involve')
  const when = useWhen()
  const who = whoOf(entry, texts)
  const about = aboutOf(entry, texts)
  const { kind, opened, sentAt } = entry
  return (
    <Box background="neutral0" padding={4} shadow="tableShadow" hasRadius>
      <Flex alignItems="flex-start" gap={3}>
        <Box paddingTop={1}>
          <Checkbox checked={isSelected} onCheckedChange={onTurn} aria-label={texts.select(who)} />
        </Box>
        <Flex direction="column" alignItems="stretch" gap={1} minWidth={0} grow={1}>
          <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
            <OpenButton entry={entry} onOpen={onOpen} />
            <Box shrink={0}>
              <StateBadge entry={entry} />
            </Box>
          </Flex>
          {opened?.name && (
            <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
              {opened.email}
            </Typography>
          )}
          <Typography variant="omega">
            {[texts.kinds[kind], about].filter((part) => part !== '').join(' · ')}
          </Typography>
          {opened?.message && (
            <Typography variant="omega" textColor="neutral700" ellipsis>
              {opened.message}
            </Typography>
          )}
          {opened?.accessNeeds && (
            <Typography variant="pi" fontWeight="bold">
              {texts.needsAccess}
            </Typography>
          )}
          <Typography variant="pi" textColor="neutral600">
            {when(sentAt)}
          </Typography>
        </Flex>
      </Flex>
    </Box>
  )
}
