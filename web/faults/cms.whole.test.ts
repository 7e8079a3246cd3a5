import { cmsBack } from './cmsBack'
import { cmsGone } from './cmsGone'
import { watchedSite } from './watchedSite'

const watched = watchedSite('all')

cmsGone('all', watched)
cmsBack('all', watched)
