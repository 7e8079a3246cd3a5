import { locales } from '../addresses'
import { loadMessages } from '.'

// Before each file of unit tests: what they mount or describe speaks either language.
await Promise.all(locales.map(loadMessages))
