import { disk } from './disk'

disk('all')
