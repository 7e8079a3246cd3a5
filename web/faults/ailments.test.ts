import { ailments } from './ailments'

ailments('one of each kind')
