import { cmsGone } from './cmsGone'

cmsGone('all')
