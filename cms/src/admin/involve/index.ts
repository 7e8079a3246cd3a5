import type { StrapiApp } from '@strapi/strapi/admin'
import { Message } from '@strapi/icons'
import { entryActions } from '../../labels/permissions'
import { addPanel } from '../strapi/contentManager'
import { AttendancePanel } from './AttendancePanel'
import { wordIn } from '../languages/useWords'

/** Where the page of entries is, below `/admin`. */
export const entriesPath = 'entries'

/** Puts the entries of the forms into the menu of whoever may read them, and who comes beside a meeting. */
export function addEntries(app: StrapiApp): void {
  app.addMenuLink({
    to: entriesPath,
    icon: Message,
    intlLabel: wordIn('entries.title'),
    permissions: [{ action: entryActions.read, subject: null }],
    position: 3,
    Component: () => import('./EntriesPage').then(({ EntriesPage }) => ({ default: EntriesPage })),
  })
  addPanel(app, AttendancePanel)
}
