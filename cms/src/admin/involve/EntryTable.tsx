import {
  Box,
  Checkbox,
  Flex,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system'
import type { EntryView } from '../../involve/entriesPage/contract'
import { SelectAll, turned, type ListProps } from './selection'
import { OpenButton } from './OpenButton'
import { StateBadge } from './StateBadge'
import { useWordsOf } from '../languages/useWords'
import { useWhen } from '../useWhen'
import { aboutOf, whoOf } from './told'

const columns = ['who', 'what', 'message', 'sent', 'state'] as const

export function EntryTable(list: ListProps) {
  const { columns: heads } = useWordsOf('involve')
  const { entries, selected, onSelect, onOpen } = list
  return (
    <Table colCount={columns.length + 1} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          <Th>
            <SelectAll {...list} />
          </Th>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {heads[column]}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Row
            key={entry.id}
            entry={entry}
            isSelected={selected.has(entry.id)}
            onTurn={() => onSelect(turned(selected, entry.id))}
            onOpen={() => onOpen(entry)}
          />
        ))}
      </Tbody>
    </Table>
  )
}

interface RowProps {
  entry: EntryView
  isSelected: boolean
  onTurn: () => void
  onOpen: () => void
}

function Row({ entry, isSelected, onTurn, onOpen }: RowProps) {
  const texts = useWordsOf('involve')
  const when = useWhen()
  const { kind, opened, sentAt } = entry
  return (
    <Tr>
      <Td>
        <Checkbox
          checked={isSelected}
          onCheckedChange={onTurn}
          aria-label={texts.select(whoOf(entry, texts))}
        />
      </Td>
      <Td>
        <Told first={<OpenButton entry={entry} onOpen={onOpen} />}>
          {opened?.name ? opened.email : ''}
        </Told>
      </Td>
      <Td>
        <Told first={<Typography>{texts.kinds[kind]}</Typography>}>{aboutOf(entry, texts)}</Told>
      </Td>
      <Td>
        <Box maxWidth="240px">
          <Typography tag="p" ellipsis>
            {opened?.message ?? ''}
          </Typography>
          {opened?.accessNeeds && (
            <Typography tag="p" variant="pi" fontWeight="bold">
              {texts.needsAccess}
            </Typography>
          )}
        </Box>
      </Td>
      <Td>
        <Typography>{when(sentAt)}</Typography>
      </Td>
      <Td>
        <StateBadge entry={entry} />
      </Td>
    </Tr>
  )
}

/** What matters, and in smaller letters what belongs to it. */
function Told({ first, children }: { first: React.ReactNode; children: string }) {
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      maxWidth="260px"
      paddingTop={2}
      paddingBottom={2}
    >
      {first}
      <Typography
        variant="pi"
        textColor="neutral600"
        style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}
      >
        {children}
      </Typography>
    </Flex>
  )
}
