import { deskSpeaks } from './ownLanguage'

deskSpeaks('es')
