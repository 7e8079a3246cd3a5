import { seed } from '../../calendar/differential/seed'
import { holdForDrawnSites } from './validity.walk'

holdForDrawnSites(seed, 120)
