import { PaperPlane } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { letterActions } from '../../labels/permissions'
import { wordIn } from '../languages/useWords'
import { lettersPath } from './page'

/** Puts letters into the menu of whoever may write them. */
export function addLetters(app: StrapiApp): void {
  app.addMenuLink({
    to: lettersPath,
    icon: PaperPlane,
    intlLabel: wordIn('letters.title'),
    permissions: [{ action: letterActions.write, subject: null }],
    position: 4,
    Component: () => import('./LettersPage').then(({ LettersPage }) => ({ default: LettersPage })),
  })
}
