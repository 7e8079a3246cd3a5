import { holdsForDrawnMeetings } from './properties.walk'
import { seed } from './seed'

holdsForDrawnMeetings(seed, 300)
