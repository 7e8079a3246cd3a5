import { proxiedSite } from './proxiedSite'
import { withoutCms } from './withoutCms'

withoutCms('all', proxiedSite('all'))
