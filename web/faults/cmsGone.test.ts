import { cmsGone } from './cmsGone'

cmsGone('one of each kind')
