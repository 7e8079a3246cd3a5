import type { SeedPage } from '../shape'
import { getInvolved, meetingsPage, whereWeStand } from './bound'
import { home } from './home'
import { atWork, firstConversation, neighborhoods, onCampus, whatWeDo } from './what-we-do'

/** Parents stand before their children. */
export const pages: SeedPage[] = [
  home,
  whatWeDo,
  atWork,
  firstConversation,
  onCampus,
  neighborhoods,
  whereWeStand,
  getInvolved,
  meetingsPage,
]
