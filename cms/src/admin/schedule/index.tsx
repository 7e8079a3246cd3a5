import type { StrapiApp } from '@strapi/strapi/admin'
import { addPanel } from '../strapi/contentManager'
import { changeColumns, type Column } from '../strapi/hooks'
import { PlannedCell } from './PlannedCell'
import { SchedulePanel } from './SchedulePanel'
import { defaultLanguage } from '../../content/languages'
import { wordIn } from '../languages/useWords'

/** Fields by which the lists of pages, meetings and positions are told: Strapi does not say whose it is. */
const tellingFields = ['sections', 'planStatus', 'supersedes']

const column: Column = {
  name: 'branchline-schedule',
  attribute: { type: 'custom' },
  label: wordIn('schedule.column'),
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId, locale }, _header, { model }) => (
    <PlannedCell uid={model} documentId={documentId} locale={locale ?? defaultLanguage} />
  ),
}

/** Puts the schedule beside each form that can be published, and into its list. */
export function addSchedule(app: StrapiApp): void {
  addPanel(app, SchedulePanel)
  changeColumns(app, (table) => {
    const isPlanned = tellingFields.some((field) => field in table.layout.metadatas)
    if (!isPlanned) return table
    return { ...table, displayedHeaders: [...table.displayedHeaders, column] }
  })
}
