import { enter } from './entry.mjs'

enter('test-whole')
