import { seed } from '../../../tests/differential/seed'
import { holdForDrawnSites } from './validity.walk'

holdForDrawnSites(seed, 120)
