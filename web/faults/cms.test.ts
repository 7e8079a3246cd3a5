import { cmsBack } from './cmsBack'
import { cmsGone } from './cmsGone'
import { watchedSite } from './watchedSite'

const watched = watchedSite('one of each kind')

cmsGone('one of each kind', watched)
cmsBack('one of each kind', watched)
