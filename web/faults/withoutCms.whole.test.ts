import { withoutCms } from './withoutCms'

withoutCms('all')
