import { WarningCircle } from '@strapi/icons'
import { defaultLanguage } from '../../content/languages'
import { isType } from '../../content/types'
import type { DocumentReport } from '../../editing/contract'
import { useDocumentReportQuery } from '../asking'
import { FormBar } from '../FormBar'
import { useLanguage, useWords } from '../languages/useWords'
import { WayThere } from '../menus/WayThere'
import { useOpenDocument } from '../strapi/fields'

interface Props {
  /** Opens the panels. */
  onOpen: () => void
}

/**
 * Says above the buttons of a form, on a phone, what the panel has to say that lies folded there: that
 * nothing leads to a page, and what stops a publish, or else what is worth a look. What was never saved
 * has nothing yet.
 */
export function WorthALook({ onOpen }: Props) {
  const { model, documentId, locale } = useOpenDocument()
  if (!documentId || !isType('drafted', model)) return null
  return (
    <OfDocument
      uid={model}
      documentId={documentId}
      locale={locale ?? defaultLanguage}
      onOpen={onOpen}
    />
  )
}

interface OfDocumentProps extends Props {
  uid: string
  documentId: string
  locale: string
}

function OfDocument({ onOpen, ...document }: OfDocumentProps) {
  // As it is known by now, also while it is asked for anew (`published.ts`).
  const { currentData: data } = useDocumentReportQuery({ ...document, language: useLanguage() })
  const isUnreached = isType('nested', document.uid) && isOnSite(data) && !isLinked(data)
  const problems = data?.problems ?? []
  const severity = problems.some((problem) => problem.severity === 'error') ? 'error' : 'warning'
  const count = problems.filter((problem) => problem.severity === severity).length
  return (
    <>
      {isUnreached && <WayThere page={document.documentId} />}
      {count > 0 && <Problems {...{ severity, count, onOpen }} />}
    </>
  )
}

/** Whether visitors can read it in some language. */
const isOnSite = (report: DocumentReport | undefined) =>
  report?.addresses.some(({ state }) => state === 'published' || state === 'changed') ?? false

const isLinked = (report: DocumentReport | undefined) => (report?.linkedFrom.length ?? 0) > 0

interface ProblemsProps extends Props {
  severity: 'error' | 'warning'
  count: number
}

function Problems({ severity, count, onOpen }: ProblemsProps) {
  const words = useWords()
  const colour = severity === 'error' ? 'danger' : 'warning'
  return (
    <FormBar
      symbol={<WarningCircle aria-hidden fill={`${colour}600`} />}
      colour={colour}
      onPress={onOpen}
    >
      {`${words(`panel.${severity}`)} (${count})`}
    </FormBar>
  )
}
