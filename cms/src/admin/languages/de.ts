import { de as announcement } from '../announcement/words/de'
import { de as bringingIn } from '../bringingIn/words/de'
import { de as closures } from '../closures/words/de'
import { de as colours } from '../colours/words/de'
import { de as days } from '../days/words/de'
import { de as deleting } from '../deleting/words/de'
import { de as folds } from '../folds/words/de'
import { de as following } from '../following/words/de'
import { de as guide } from '../guide/words/de'
import { de as handingOver } from '../handingOver/words/de'
import { de as history } from '../history/words/de'
import { de as involve } from '../involve/words/de'
import { de as letters } from '../letters/words/de'
import { de as links } from '../links/words/de'
import { de as menus } from '../menus/words/de'
import { de as onlyIn } from '../onlyIn/words/de'
import { de as pasting } from '../pasting/words/de'
import { de as people } from '../people/words/de'
import { de as pictures } from '../pictures/words/de'
import { de as preview } from '../preview/words/de'
import { de as relations } from '../relations/words/de'
import { de as saving } from '../saving/words/de'
import { de as schedule } from '../schedule/words/de'
import { de as securityLog } from '../securityLog/words/de'
import { de as series } from '../series/words/de'
import { de as sessions } from '../sessions/words/de'
import { de as siteNames } from '../siteNames/words/de'
import { de as times } from '../times/words/de'
import { de as translations } from '../translations/words/de'
import { de as unsaved } from '../unsaved/words/de'
import { de as withdrawals } from '../withdrawals/words/de'
import { de as plain } from '../strapi/plain/words/de'
import { de as strapi } from '../strapi/words/de'
import { de as parts } from '../words/de'
import type { AdminWords } from './en'

export const de: AdminWords = {
  announcement,
  bringingIn,
  closures,
  colours,
  days,
  deleting,
  folds,
  following,
  guide,
  handingOver,
  history,
  involve,
  letters,
  links,
  menus,
  onlyIn,
  pasting,
  people,
  pictures,
  preview,
  relations,
  saving,
  schedule,
  securityLog,
  series,
  sessions,
  siteNames,
  times,
  translations,
  unsaved,
  withdrawals,
  parts,
  strapi: { ...strapi, ...plain },
}
