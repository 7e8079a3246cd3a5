import { es as announcement } from '../announcement/words/es'
import { es as bringingIn } from '../bringingIn/words/es'
import { es as closures } from '../closures/words/es'
import { es as colours } from '../colours/words/es'
import { es as days } from '../days/words/es'
import { es as deleting } from '../deleting/words/es'
import { es as folds } from '../folds/words/es'
import { es as following } from '../following/words/es'
import { es as guide } from '../guide/words/es'
import { es as handingOver } from '../handingOver/words/es'
import { es as history } from '../history/words/es'
import { es as involve } from '../involve/words/es'
import { es as letters } from '../letters/words/es'
import { es as links } from '../links/words/es'
import { es as menus } from '../menus/words/es'
import { es as onlyIn } from '../onlyIn/words/es'
import { es as pasting } from '../pasting/words/es'
import { es as people } from '../people/words/es'
import { es as pictures } from '../pictures/words/es'
import { es as preview } from '../preview/words/es'
import { es as relations } from '../relations/words/es'
import { es as saving } from '../saving/words/es'
import { es as schedule } from '../schedule/words/es'
import { es as securityLog } from '../securityLog/words/es'
import { es as series } from '../series/words/es'
import { es as sessions } from '../sessions/words/es'
import { es as siteNames } from '../siteNames/words/es'
import { es as times } from '../times/words/es'
import { es as translations } from '../translations/words/es'
import { es as unsaved } from '../unsaved/words/es'
import { es as withdrawals } from '../withdrawals/words/es'
import { es as plain } from '../strapi/plain/words/es'
import { es as strapi } from '../strapi/words/es'
import { es as parts } from '../words/es'
import type { AdminWords } from './en'

export const es: AdminWords = {
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
