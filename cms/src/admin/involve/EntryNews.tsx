import { Flex, Typography } from '@strapi/design-system'
import { meetingPath } from '../documents'
import { EditLink } from '../EditLink'
import { PlainList } from '../PlainList'
import { Section } from '../Section'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useEntryNewsQuery } from './asking'
import { useWhen } from '../useWhen'
import { useMayReadEntries } from './useMayReadEntries'

/** On Home, for whoever may read entries: what is new, and dates that wait for their organizers. */
export function EntryNews() {
  const mayRead = useMayReadEntries()
  const { home } = useWordsOf('involve')
  const when = useWhen()
  const { data } = useEntryNewsQuery(useLanguage(), {
    refetchOnMountOrArgChange: true,
    skip: !mayRead,
  })
  if (!data) return null
  const fresh = data.fresh.map(({ kind, count }) => ({
    to: `/entries?kind=${kind}`,
    text: home.kinds[kind](count),
  }))
  const waiting =
    data.unconfirmed === 0
      ? []
      : [{ to: '/entries?shown=unconfirmed', text: home.unconfirmed(data.unconfirmed) }]
  return (
    <>
      <Section title={home.title}>
        {fresh.length === 0 && <Typography>{home.none}</Typography>}
        {fresh.length + waiting.length > 0 && (
          <PlainList>
            {[...fresh, ...waiting].map(({ to, text }) => (
              <EditLink key={to} to={to}>
                {text}
              </EditLink>
            ))}
          </PlainList>
        )}
      </Section>
      {data.unanswered.length > 0 && (
        <Section title={home.unanswered}>
          <PlainList>
            {data.unanswered.map(({ meeting, title, words, askedAt }) => (
              <Flex key={`${meeting} ${words}`} direction="column" alignItems="flex-start">
                <EditLink to={meetingPath(meeting)}>{title}</EditLink>
                <Typography variant="pi" textColor="neutral600">
                  {`${words} · ${home.asked(when(askedAt))}`}
                </Typography>
              </Flex>
            ))}
          </PlainList>
        </Section>
      )}
    </>
  )
}
