import { Box, Button, Field, Flex } from '@strapi/design-system'
import { Search } from '@strapi/icons'
import { useState, type FormEvent } from 'react'
import type { EntryChoices } from '../../involve/entriesPage/contract'
import { questionsFirst } from '../../formKinds'
import { any, Choice, Columns, FilterSection } from '../narrowing'
import { shownOnes, type Chosen } from './filters'
import type { AdminWords } from '../languages'
import { useWordsOf } from '../languages/useWords'

interface Props {
  choices: EntryChoices
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
}

export function Filters({ choices, chosen, onChoose }: Props) {
  const all = useWordsOf('involve')
  const { filters: texts, kinds } = all
  const { interests, meetings, receivers, letters } = choices
  // Without letters nobody gets any.
  const shown = shownOnes.filter((one) => one !== 'letters' || letters !== null)
  const dates = meetings.find(({ id }) => id === chosen.meeting)?.dates ?? []
  const isOfAddress = chosen.address !== null
  const choice = (
    label: string,
    value: string | null,
    options: readonly (readonly [string, string])[],
    onChange: (value: string | null) => void,
  ) => <Choice {...{ label, value, options, onChange }} disabled={isOfAddress} />
  return (
    <FilterSection title={texts.title} chosen={chosenInWords(chosen, choices, all)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Columns width={140}>
          {choice(
            texts.show,
            chosen.shown,
            shown.map((one) => [one, texts.shown[one]] as const),
            (value) =>
              onChoose({ ...chosen, shown: shownOnes.find((one) => one === value) ?? 'new' }),
          )}
          {choice(
            texts.kind,
            chosen.kind,
            [[any, texts.allKinds], ...questionsFirst.map((kind) => [kind, kinds[kind]] as const)],
            (value) =>
              onChoose({ ...chosen, kind: questionsFirst.find((kind) => kind === value) ?? null }),
          )}
          {interests.length > 0 &&
            choice(
              texts.interest,
              chosen.interest,
              [[any, texts.allInterests], ...interests.map(({ id, name }) => [id, name] as const)],
              (interest) => onChoose({ ...chosen, interest }),
            )}
          {meetings.length > 0 &&
            choice(
              texts.meeting,
              chosen.meeting,
              [[any, texts.allMeetings], ...meetings.map(({ id, title }) => [id, title] as const)],
              (meeting) => onChoose({ ...chosen, meeting, date: null }),
            )}
          {dates.length > 0 &&
            choice(
              texts.date,
              chosen.date,
              [[any, texts.allDates], ...dates.map(({ date, words }) => [date, words] as const)],
              (date) => onChoose({ ...chosen, date }),
            )}
          {receivers.length > 0 &&
            choice(
              texts.receiver,
              chosen.receiver,
              [
                [any, texts.allReceivers],
                ...receivers.map(({ id, title }) => [id, title] as const),
              ],
              (receiver) => onChoose({ ...chosen, receiver }),
            )}
        </Columns>
        <AddressField
          address={chosen.address}
          onFind={(address) => onChoose({ ...chosen, address })}
        />
      </Flex>
    </FilterSection>
  )
}

/** An address is looked for everywhere, whatever else is chosen. */
function chosenInWords(
  { shown, kind, interest, meeting, date, receiver, address }: Chosen,
  { interests, meetings, receivers }: EntryChoices,
  { filters, kinds }: AdminWords['involve'],
): string[] {
  if (address !== null) return [address]
  const ofMeeting = meetings.find(({ id }) => id === meeting)
  return [
    filters.shown[shown],
    kind && kinds[kind],
    interests.find(({ id }) => id === interest)?.name,
    ofMeeting?.title,
    ofMeeting?.dates.find((one) => one.date === date)?.words,
    receivers.find(({ id }) => id === receiver)?.title,
  ].flatMap((words) => words ?? [])
}

interface AddressProps {
  address: string | null
  onFind: (address: string | null) => void
}

function AddressField({ address, onFind }: AddressProps) {
  const { filters: texts } = useWordsOf('involve')
  const [typed, setTyped] = useState('')
  function find(event: FormEvent) {
    event.preventDefault()
    onFind(typed.trim() || null)
  }
  function clear() {
    setTyped('')
    onFind(null)
  }
  return (
    <form onSubmit={find}>
      <Flex alignItems="flex-end" gap={2} wrap="wrap">
        <Box grow={1} basis="180px" maxWidth="420px">
          <Field.Root>
            <Field.Label>{texts.address}</Field.Label>
            <Field.Input
              type="email"
              autoComplete="off"
              value={typed}
              maxLength={254}
              onChange={(event) => setTyped(event.target.value)}
            />
          </Field.Root>
        </Box>
        <Button type="submit" size="L" variant="secondary" startIcon={<Search />}>
          {texts.find}
        </Button>
        {address !== null && (
          <Button size="L" variant="tertiary" onClick={clear}>
            {texts.clear}
          </Button>
        )}
      </Flex>
    </form>
  )
}
