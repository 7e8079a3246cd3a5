import type { StrapiApp } from '@strapi/strapi/admin'
import { addBringingIn } from './bringingIn'
import { addClosedDays } from './closures'
import { addFollowing } from './following'
import { addHandingOver } from './handingOver'
import { replaceHome } from './home'
import { addEntries } from './involve'
import { addListColumns } from './lists'
import { addLetters } from './letters'
import { addDocumentPanel } from './panel'
import { addMenuPanel } from './menus'
import { addSecondStepOfAll } from './secondFactor'
import { addSecurityLog } from './securityLog'
import { replaceSessions } from './sessions'
import { hideNeedlessPages, replaceOverview } from './settings'

/** Our own parts of the admin, and without what is for sale. To be called while it registers, after Strapi's plugins. */
export function addOurParts(app: StrapiApp): void {
  replaceHome(app)
  replaceOverview(app)
  replaceSessions(app)
  addDocumentPanel(app)
  addMenuPanel(app)
  addClosedDays(app)
  addBringingIn(app)
  addEntries(app)
  addLetters(app)
  addSecurityLog(app)
  addFollowing(app)
  addSecondStepOfAll(app)
  addListColumns(app)
  addHandingOver(app)
  hideNeedlessPages(app)
}
