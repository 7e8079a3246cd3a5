import { cmsBack } from './cmsBack'
import { watchedSite } from './watchedSite'

cmsBack('one of each kind', watchedSite('one of each kind'))
