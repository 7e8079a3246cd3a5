import type { Locale } from '../contract'

/** What is sealed of a mail that waits. */
export interface MailContent {
  to: string
  language: Locale
  /** What the mail tells of, for whoever writes its text when it is sent. */
  about: Record<string, string>
}
