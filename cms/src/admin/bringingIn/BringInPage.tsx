import { Flex } from '@strapi/design-system'
import { Layouts, Page } from '@strapi/strapi/admin'
import { useEffect, useRef, useState } from 'react'
import type { ImportHead } from '../../import/desk/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { OwnPage } from '../OwnPage'
import { NotLoaded } from '../NotLoaded'
import { useImportsQuery } from './asking'
import { ChooseFile } from './ChooseFile'
import { EarlierImports } from './EarlierImports'
import { isAtWork } from './isAtWork'
import { OneImport } from './OneImport'
import { statusOf } from '../refusal'

/** Where a calendar file or a WordPress export becomes drafts. */
export function BringInPage() {
  const texts = useWordsOf('bringingIn')
  return (
    <Layouts.Root>
      <OwnPage title={texts.title} subtitle={texts.subtitle}>
        <Content />
      </OwnPage>
    </Layouts.Root>
  )
}

function Content() {
  const texts = useWordsOf('bringingIn')
  const { data, error, refetch } = useImportsQuery(useLanguage(), {
    refetchOnMountOrArgChange: true,
  })
  /** Null: none is open; undefined: nobody has chosen, so that what is waiting is. */
  const [chosen, setChosen] = useState<number | null | undefined>(undefined)
  /** What was just left alone is in the list until that was asked for anew. */
  const [left, setLeft] = useState<number | null>(null)
  const start = useRef<HTMLDivElement>(null)
  const opened = chosen === undefined ? (data && waiting(data.imports))?.id : chosen
  const isChosen = chosen !== undefined
  useEffect(() => {
    if (isChosen) start.current?.focus()
  }, [opened, isChosen])

  if (error) {
    return statusOf(error) === 403 ? (
      <NotLoaded said={texts.refused} />
    ) : (
      <NotLoaded said={texts.failed} onRetry={() => void refetch()} />
    )
  }
  if (!data) return <Page.Loading />
  return (
    <Flex
      ref={start}
      tabIndex={-1}
      direction="column"
      alignItems="stretch"
      gap={5}
      paddingBottom={8}
      style={{ outline: 'none' }}
    >
      {opened === undefined || opened === null ? (
        <ChooseFile overview={data} onSent={setChosen} />
      ) : (
        <OneImport
          key={opened}
          id={opened}
          onClose={() => setChosen(null)}
          onLeave={() => {
            setLeft(opened)
            // It takes a moment, in which somebody may have opened another one.
            setChosen((open) => (open === undefined || open === opened ? null : open))
          }}
        />
      )}
      <EarlierImports
        imports={data.imports.filter(({ id }) => id !== opened && id !== left)}
        onOpen={setChosen}
      />
    </Flex>
  )
}

/** What goes on, or waits for whoever reads this. */
function waiting(imports: readonly ImportHead[]): ImportHead | undefined {
  return (
    imports.find(isAtWork) ??
    imports.find(({ isOwn, state }) => isOwn && state === 'looked') ??
    imports.slice(0, 1).find(({ isOwn, state }) => isOwn && state === 'interrupted')
  )
}
