import { Checkbox, Flex, Typography } from '@strapi/design-system'
import { useWordsOf } from '../languages/useWords'
import { Section } from '../Section'
import type { DraftLetter } from './useDraft'

/** Whether everybody is to read the letter on the site once it is sent. */
export function WishForSite({ draft: { entry, change } }: { draft: DraftLetter }) {
  const texts = useWordsOf('letters').site
  return (
    <Section title={texts.title}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Checkbox
          checked={entry.onSite}
          onCheckedChange={(isChosen) => change({ onSite: isChosen === true })}
        >
          {texts.wish}
        </Checkbox>
        <Typography variant="pi" textColor="neutral600">
          {texts.hint}
        </Typography>
      </Flex>
    </Section>
  )
}
