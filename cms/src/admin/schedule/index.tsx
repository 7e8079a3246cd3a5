import type { StrapiApp } from '@strapi/strapi/admin'
import { PlannedCell } from './PlannedCell'
import { SchedulePanel } from './SchedulePanel'

interface Column {
  name: string
  [property: string]: unknown
}

/** What Strapi hands to whoever adds a column. */
interface Table {
  displayedHeaders: Column[]
  layout: { metadatas: Record<string, unknown> }
}

interface Row {
  documentId: string
  locale?: string | null
}

/** Fields by which the lists of pages, meetings and positions are told: Strapi does not say whose it is. */
const tellingFields = ['sections', 'planStatus', 'supersedes']

const column: Column = {
  name: 'branchline-schedule',
  attribute: { type: 'custom' },
  label: { id: 'branchline.schedule.column', defaultMessage: 'Planned' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId, locale }: Row, _header: unknown, { model }: { model: string }) => (
    <PlannedCell uid={model} documentId={documentId} locale={locale ?? 'en'} />
  ),
}

/** Puts the schedule beside each form that can be published, and into its list. */
export function addSchedule(app: StrapiApp): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis
  // Strapi types what its plugins offer as unknown.
  if (typeof addEditViewSidePanel !== 'function') {
    throw new Error('the content manager takes no panels')
  }
  Reflect.apply(addEditViewSidePanel, undefined, [[SchedulePanel]])
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (table: Table) => {
    const isPlanned = tellingFields.some((field) => field in table.layout.metadatas)
    if (!isPlanned) return table
    return { ...table, displayedHeaders: [...table.displayedHeaders, column] }
  })
}
