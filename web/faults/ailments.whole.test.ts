import { ailments } from './ailments'
import { proxiedSite } from './proxiedSite'

ailments('all', proxiedSite('all'))
