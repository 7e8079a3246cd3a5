import { disk } from './disk'

disk('one of each kind')
