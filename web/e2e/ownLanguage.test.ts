import { deskSpeaks } from './ownLanguage'

// The longest words.
deskSpeaks('de')
