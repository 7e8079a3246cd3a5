import { Button, Flex, Link, Typography } from '@strapi/design-system'
import type { LetterOnSite, LetterView } from '../../letters/contract'
import { EditLink } from '../EditLink'
import { formPath } from '../strapi/addresses'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { Section } from '../Section'
import { useTellRefused } from '../useTellRefused'
import { useShowLetterMutation } from './asking'

interface Props {
  letter: LetterView
  site: LetterOnSite
}

/** Where everybody reads a letter that was sent; by one press it is there, or no longer. */
export function OnSite({ letter: { code, maySend }, site: { place } }: Props) {
  const { failed, site: texts } = useWordsOf('letters')
  const language = useLanguage()
  const tellRefused = useTellRefused()
  const [show, { isLoading }] = useShowLetterMutation()
  const isShown = place !== null

  async function change() {
    const result = await show({ code, language, data: { isShown: !isShown } })
    if (!('error' in result)) return
    tellRefused(result.error, failed)
  }

  return (
    <Section title={texts.title}>
      <div role="status">
        <Typography>{isShown ? texts.shown : texts.notShown}</Typography>
      </div>
      {place && (
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Link href={place.address} isExternal style={{ overflowWrap: 'anywhere' }}>
            {place.address}
          </Link>
          <EditLink to={formPath('collection-types', place.type, place.documentId)}>
            {texts.rename}
          </EditLink>
        </Flex>
      )}
      {maySend && (
        <div>
          <Button
            variant={isShown ? 'danger-light' : 'secondary'}
            loading={isLoading}
            onClick={() => void change()}
          >
            {isShown ? texts.takeOff : texts.show}
          </Button>
        </div>
      )}
    </Section>
  )
}
