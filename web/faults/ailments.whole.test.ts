import { ailments } from './ailments'

ailments('all')
