import { ailments } from './ailments'
import { proxiedSite } from './proxiedSite'
import { withoutCms } from './withoutCms'

const proxied = proxiedSite('one of each kind')

ailments('one of each kind', proxied)
withoutCms('one of each kind', proxied)
