import { spoken } from './files'
import { loadWords } from '.'
import { loadFormHeadings } from './formHeadings'

// Before each file of unit tests: what they mount or describe speaks either language.
await Promise.all(spoken.flatMap((locale) => [loadWords(locale), loadFormHeadings(locale)]))
