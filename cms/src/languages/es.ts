import { es as accounts } from '../accounts/words/es'
import { es as checks } from '../checks/words/es'
import { es as content } from '../content/words/es'
import { es as deskImports } from '../import/desk/words/es'
import { es as editing } from '../editing/words/es'
import { es as entries } from '../involve/entriesPage/words/es'
import { es as following } from '../following/words/es'
import { es as forms } from '../involve/forms/words/es'
import { es as help } from '../labels/help/words/es'
import { es as history } from '../history/words/es'
import { es as imports } from '../import/words/es'
import { es as labels } from '../labels/words/es'
import { es as letters } from '../letters/words/es'
import { es as mail } from '../mail/words/es'
import { es as mails } from '../involve/mails/words/es'
import { es as media } from '../media/words/es'
import { es as mediaLibrary } from '../mediaLibrary/words/es'
import { es as notices } from '../notices/words/es'
import { es as requests } from '../requests/words/es'
import { es as rules } from '../rules/words/es'
import { es as saving } from '../saving/words/es'
import { es as schedule } from '../schedule/words/es'
import { es as secondFactor } from '../secondFactor/words/es'
import { es as securityLog } from '../securityLog/words/es'
import { es as storage } from '../storage/words/es'
import type { Language } from './en'

export const es: Language = {
  name: 'Español',
  tag: 'es-US',
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
