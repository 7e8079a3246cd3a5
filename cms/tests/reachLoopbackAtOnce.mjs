/** For `--import`: see `reachLoopback.mjs`. */
import { reachLoopback } from './reachLoopback.mjs'

reachLoopback()
