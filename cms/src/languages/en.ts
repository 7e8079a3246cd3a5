import { en as accounts } from '../accounts/words/en'
import { en as checks } from '../checks/words/en'
import { en as content } from '../content/words/en'
import { en as deskImports } from '../import/desk/words/en'
import { en as editing } from '../editing/words/en'
import { en as entries } from '../involve/entriesPage/words/en'
import { en as following } from '../following/words/en'
import { en as forms } from '../involve/forms/words/en'
import { en as help } from '../labels/help/words/en'
import { en as history } from '../history/words/en'
import { en as imports } from '../import/words/en'
import { en as labels } from '../labels/words/en'
import { en as letters } from '../letters/words/en'
import { en as mail } from '../mail/words/en'
import { en as mails } from '../involve/mails/words/en'
import { en as media } from '../media/words/en'
import { en as mediaLibrary } from '../mediaLibrary/words/en'
import { en as notices } from '../notices/words/en'
import { en as requests } from '../requests/words/en'
import { en as rules } from '../rules/words/en'
import { en as saving } from '../saving/words/en'
import { en as schedule } from '../schedule/words/en'
import { en as secondFactor } from '../secondFactor/words/en'
import { en as securityLog } from '../securityLog/words/en'
import { en as storage } from '../storage/words/en'

export const en = {
  /** In itself, as readers find it. */
  name: 'English',
  /** How dates, numbers and lists are written (BCP 47). */
  tag: 'en-US',
  /** By feature. */
  words: {
    accounts,
    checks,
    content,
    deskImports,
    editing,
    entries,
    following,
    forms,
    help,
    history,
    imports,
    labels,
    letters,
    mail,
    mails,
    media,
    mediaLibrary,
    notices,
    requests,
    rules,
    saving,
    schedule,
    secondFactor,
    securityLog,
    storage,
  },
}

/** All that a language brings: what one leaves out does not compile. */
export type Language = typeof en
export type Words = Language['words']
