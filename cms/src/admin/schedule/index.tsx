import { ourColumn } from '../lists/ourColumns'
import type { StrapiApp } from '@strapi/strapi/admin'
import { addPanel } from '../strapi/contentManager'
import { changeColumns, type Column } from '../strapi/hooks'
import { PlannedCell } from './PlannedCell'
import { SchedulePanel } from './SchedulePanel'
import { defaultLanguage } from '../../content/languages'
import { wordIn } from '../languages/useWords'
import { isType } from '../../content/types'

const column: Column = {
  name: ourColumn('schedule'),
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
    if (!isType('planned', table.layout.options.uid)) return table
    return { ...table, displayedHeaders: [...table.displayedHeaders, column] }
  })
}
