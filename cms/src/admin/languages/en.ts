import type { StrapiWords } from '../strapi/words/words'
import { en as announcement } from '../announcement/words/en'
import { en as bringingIn } from '../bringingIn/words/en'
import { en as closures } from '../closures/words/en'
import { en as colours } from '../colours/words/en'
import { en as days } from '../days/words/en'
import { en as deleting } from '../deleting/words/en'
import { en as folds } from '../folds/words/en'
import { en as following } from '../following/words/en'
import { en as guide } from '../guide/words/en'
import { en as handingOver } from '../handingOver/words/en'
import { en as history } from '../history/words/en'
import { en as involve } from '../involve/words/en'
import { en as letters } from '../letters/words/en'
import { en as links } from '../links/words/en'
import { en as menus } from '../menus/words/en'
import { en as onlyIn } from '../onlyIn/words/en'
import { en as pasting } from '../pasting/words/en'
import { en as people } from '../people/words/en'
import { en as pictures } from '../pictures/words/en'
import { en as preview } from '../preview/words/en'
import { en as relations } from '../relations/words/en'
import { en as saving } from '../saving/words/en'
import { en as schedule } from '../schedule/words/en'
import { en as securityLog } from '../securityLog/words/en'
import { en as series } from '../series/words/en'
import { en as sessions } from '../sessions/words/en'
import { en as siteNames } from '../siteNames/words/en'
import { en as times } from '../times/words/en'
import { en as translations } from '../translations/words/en'
import { en as unsaved } from '../unsaved/words/en'
import { en as withdrawals } from '../withdrawals/words/en'
import { en as plain } from '../strapi/plain/words/en'
import { en as strapi } from '../strapi/words/en'
import { en as parts } from '../words/en'

const strapiWords: StrapiWords = { ...strapi, ...plain }

/** By feature. */
export const en = {
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
  strapi: strapiWords,
}

/** All that the admin says in a language: what one leaves out does not compile. */
export type AdminWords = typeof en
