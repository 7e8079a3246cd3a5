import { de as accounts } from '../accounts/words/de'
import { de as checks } from '../checks/words/de'
import { de as content } from '../content/words/de'
import { de as deskImports } from '../import/desk/words/de'
import { de as editing } from '../editing/words/de'
import { de as entries } from '../involve/entriesPage/words/de'
import { de as following } from '../following/words/de'
import { de as forms } from '../involve/forms/words/de'
import { de as help } from '../labels/help/words/de'
import { de as history } from '../history/words/de'
import { de as imports } from '../import/words/de'
import { de as labels } from '../labels/words/de'
import { de as letters } from '../letters/words/de'
import { de as mail } from '../mail/words/de'
import { de as mails } from '../involve/mails/words/de'
import { de as media } from '../media/words/de'
import { de as mediaLibrary } from '../mediaLibrary/words/de'
import { de as notices } from '../notices/words/de'
import { de as requests } from '../requests/words/de'
import { de as rules } from '../rules/words/de'
import { de as saving } from '../saving/words/de'
import { de as schedule } from '../schedule/words/de'
import { de as secondFactor } from '../secondFactor/words/de'
import { de as securityLog } from '../securityLog/words/de'
import { de as storage } from '../storage/words/de'
import type { Language } from './en'

/** Everybody is "du": visitors, members, and whoever edits the site. */
export const de: Language = {
  name: 'Deutsch',
  tag: 'de-DE',
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
