import type { DomainSubject } from './judging'

/** What is known of mail from the domain of the branch, in words of the desk. */
export interface DomainView {
  domain: string
  findings: { about: DomainSubject; isGood: boolean; said: string }[]
}
