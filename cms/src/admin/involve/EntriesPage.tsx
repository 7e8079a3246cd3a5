import { Flex, Typography } from '@strapi/design-system'
import { Page } from '@strapi/strapi/admin'
import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { EntryChoices, EntryView } from '../../involve/entriesPage/contract'
import { entryActions } from '../../labels/permissions'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useEntriesQuery, useEntryChoicesQuery } from './asking'
import { BulkBar } from './BulkBar'
import { EntryDialog } from './EntryDialog'
import { EntryList } from './EntryList'
import { ExportButton } from './ExportButton'
import { chosenAtFirst, toFilters, type Chosen } from './filters'
import { Filters } from './Filters'
import { LettersBar } from './LettersBar'
import { LogButton } from './LogButton'
import { roomInWords } from './roomInWords'
import { Pages } from './Pages'
import { firstReply } from './ReplyForm'
import { useTypedOfEach } from '../typed'
import { Leaving } from '../Leaving'
import { OwnPage } from '../OwnPage'
import { NotLoaded } from '../NotLoaded'
import { Unconfirmed } from './Unconfirmed'

/** What people sent through the forms of the site: to be found, answered, exported and deleted. */
export function EntriesPage() {
  const texts = useWordsOf('involve')
  return (
    <Page.Protect permissions={[{ action: entryActions.read, subject: null }]}>
      <OwnPage title={texts.title} subtitle={texts.subtitle}>
        <Content />
      </OwnPage>
    </Page.Protect>
  )
}

function Content() {
  const texts = useWordsOf('involve')
  const { data, isError, refetch } = useEntryChoicesQuery(useLanguage(), {
    refetchOnMountOrArgChange: true,
  })
  if (data) return <Entries choices={data} />
  if (!isError) return <Page.Loading />
  return <NotLoaded said={texts.failed} onRetry={() => void refetch()} />
}

function Entries({ choices }: { choices: EntryChoices }) {
  const texts = useWordsOf('involve')
  const language = useLanguage()
  const [query] = useSearchParams()
  const [chosen, setChosen] = useState(() => chosenAtFirst(query))
  const [page, setPage] = useState(1)
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set())
  const [opened, setOpened] = useState<EntryView | null>(null)
  const replies = useTypedOfEach(() => firstReply(opened))
  const hasUnsent = () => replies.changed.some(({ text = '' }) => text.trim() !== '')
  const status = useRef<HTMLParagraphElement>(null)
  const filters = toFilters(chosen)
  const { data, isError, refetch } = useEntriesQuery(
    { filters, page, language },
    { refetchOnMountOrArgChange: true },
  )
  const entries = data?.entries ?? []
  // Shown are all of an address, and of everybody.
  const waiting = chosen.shown === 'new' && chosen.address === null ? (data?.unconfirmed ?? 0) : 0
  const ids = entries.map(({ id }) => id).filter((id) => selected.has(id))

  const last = Math.max(1, data?.pages ?? page)
  // Whoever changed the last one of a page, here or at another desk, left an empty page behind.
  useEffect(() => {
    if (page > last) setPage(last)
  }, [page, last])

  function turnTo(next: number) {
    setPage(next)
    setSelected(new Set())
    status.current?.focus()
  }
  function choose(next: Chosen) {
    setChosen(next)
    setPage(1)
    setSelected(new Set())
  }
  /** What had the focus may be gone. */
  function afterChange() {
    setSelected(new Set())
    setOpened(null)
    status.current?.focus()
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
      <Leaving hasUnsaved={hasUnsent} words={texts.answer} />
      <Filters choices={choices} chosen={chosen} onChoose={choose} />
      <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap">
        <Typography
          ref={status}
          tag="p"
          role="status"
          tabIndex={-1}
          variant="omega"
          fontWeight="bold"
        >
          {data
            ? [texts.total(data.total), ...(data.room ? roomInWords(data.room, texts) : [])].join(
                ' · ',
              )
            : texts.loading}
        </Typography>
        <Flex gap={2} wrap="wrap">
          {choices.rights.mayReadLog && <LogButton />}
          {choices.rights.mayExport && (
            <ExportButton filters={filters} isEmpty={data === undefined || data.total === 0} />
          )}
        </Flex>
      </Flex>
      {choices.letters && choices.rights.mayAnswer && <LettersBar letters={choices.letters} />}
      {ids.length > 0 && (
        <BulkBar
          entries={entries.filter(({ id }) => selected.has(id))}
          rights={choices.rights}
          onDone={afterChange}
        />
      )}
      {isError && <NotLoaded said={texts.failed} onRetry={() => void refetch()} />}
      {data && (
        <EntryList
          entries={entries}
          emptyText={emptyText(chosen, data.unconfirmed > 0)}
          selected={selected}
          onSelect={setSelected}
          onOpen={setOpened}
        />
      )}
      {waiting > 0 && (
        <Unconfirmed
          count={waiting}
          onShow={() => {
            choose({ ...chosen, shown: 'unconfirmed' })
            status.current?.focus()
          }}
        />
      )}
      {data && data.pages > 1 && <Pages page={page} pages={data.pages} onTurn={turnTo} />}
      {opened && (
        <EntryDialog
          entry={entries.find(({ id }) => id === opened.id) ?? opened}
          rights={choices.rights}
          reply={replies.of(String(opened.id))}
          onDone={afterChange}
          onClose={() => setOpened(null)}
        />
      )}
    </Flex>
  )

  function emptyText(
    { address, shown, kind, interest, meeting }: Chosen,
    someWait: boolean,
  ): string {
    if (address !== null) return texts.noneFound
    const isAll = kind === null && interest === null && meeting === null
    if (shown !== 'new' || !isAll) return texts.none
    return someWait ? texts.noneNewConfirmed : texts.noneNew
  }
}
