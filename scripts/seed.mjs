import { enter } from './entry.mjs'

enter('seed')
