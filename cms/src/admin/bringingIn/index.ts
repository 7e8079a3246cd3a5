import { Upload } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { typesThatAre } from '../../content/types'
import { wordIn } from '../languages/useWords'
import { publishingRight } from '../strapi/rights'

/** Puts the page for files from elsewhere into the menu of whoever publishes; the cms asks for the rights itself. */
export function addBringingIn(app: StrapiApp): void {
  app.addMenuLink({
    to: 'bring-in',
    icon: Upload,
    intlLabel: wordIn('bringIn.title'),
    permissions: typesThatAre('placed').map(publishingRight),
    position: 7,
    Component: () => import('./BringInPage').then(({ BringInPage }) => ({ default: BringInPage })),
  })
}
