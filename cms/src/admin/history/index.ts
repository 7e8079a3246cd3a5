import { Trash } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { typesThatAre } from '../../content/types'
import { addPanel } from '../strapi/contentManager'
import { makingRight } from '../strapi/rights'
import { HistoryPanel } from './HistoryPanel'
import { wordIn } from '../languages/useWords'

/** Puts the history beside each form, and what was deleted into the menu of whoever may write. */
export function addHistory(app: StrapiApp): void {
  addPanel(app, HistoryPanel)
  app.addMenuLink({
    to: 'deleted-content',
    icon: Trash,
    intlLabel: wordIn('deleted.title'),
    // Which of it they see, the cms says.
    permissions: typesThatAre('kept').map(makingRight),
    position: 8,
    Component: () =>
      import('./DeletedContent').then(({ DeletedContent }) => ({ default: DeletedContent })),
  })
}
