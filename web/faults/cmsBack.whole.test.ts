import { cmsBack } from './cmsBack'

cmsBack('all')
