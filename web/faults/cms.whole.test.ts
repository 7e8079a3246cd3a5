import { cmsBack } from './cmsBack'
import { cmsGone } from './cmsGone'
import { watchedSite } from './watchedSite'

const watched = watchedSite('all')

cmsGone(watched)
cmsBack('all', watched)
