import { Flex, Loader, Typography } from '@strapi/design-system'
import { isType } from '../../content/types'
import type { DocumentReport } from '../../editing/contract'
import { useDocumentReportQuery } from '../asking'
import { useLanguage, useWords } from '../languages/useWords'
import { PageInMenus } from '../menus/PageInMenus'
import { NotLoaded } from '../NotLoaded'
import { WholeRanges } from '../WholeRanges'
import { Addresses } from './Addresses'
import { ChangeDates } from './ChangeDates'
import { Dates } from './Dates'
import { LinkedFrom } from './LinkedFrom'
import { Problems } from './Problems'
import { SharePreview } from './SharePreview'

interface Props {
  uid: string
  documentId: string
  locale: string
}

/** The dialogs about dates stand by themselves: they work also while the rest can't be told. */
export function Report(props: Props) {
  const words = useWords()
  return (
    <Flex
      tag="section"
      aria-label={words('panel.title')}
      direction="column"
      alignItems="stretch"
      gap={5}
      width="100%"
    >
      {isType('dated', props.uid) && <ChangeDates meeting={props.documentId} />}
      <WhatItIs {...props} />
    </Flex>
  )
}

function WhatItIs(props: Props) {
  const words = useWords()
  // As it is known by now, also while it is asked for anew (`published.ts`).
  const { currentData, isError, refetch } = useDocumentReportQuery(
    { ...props, language: useLanguage() },
    { refetchOnMountOrArgChange: true },
  )
  if (isError) {
    return <NotLoaded said={words('panel.failed')} onRetry={() => void refetch()} isPart />
  }
  if (!currentData) return <Loader small>{words('panel.loading')}</Loader>
  return <Told report={currentData} {...props} />
}

function Told({ report, uid, documentId, locale }: { report: DocumentReport } & Props) {
  const isPublished = report.addresses.some(
    ({ state }) => state === 'published' || state === 'changed',
  )
  const state = report.addresses.find((address) => address.locale === locale)?.state
  return (
    <>
      <Flex direction="column" alignItems="stretch" gap={1}>
        {report.summary.map((sentence) => (
          <Typography key={sentence}>
            <WholeRanges text={sentence} />
          </Typography>
        ))}
      </Flex>
      <Problems problems={report.problems} isOnSite={state === 'published'} />
      {isType('nested', uid) && <PageInMenus page={documentId} isPublished={isPublished} />}
      {report.dates.length > 0 && (
        <Dates meeting={documentId} dates={report.dates} onlyIn={report.onlyIn} />
      )}
      <Addresses addresses={report.addresses} />
      <SharePreview share={report.share} />
      <LinkedFrom links={report.linkedFrom} isPage={isType('nested', uid)} />
    </>
  )
}
