import { withoutCms } from './withoutCms'

withoutCms('one of each kind')
