import { cmsBack } from './cmsBack'

cmsBack('one of each kind')
