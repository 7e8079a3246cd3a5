import { Flex, Tooltip, VisuallyHidden } from '@strapi/design-system'
import { Earth } from '@strapi/icons'
import { isValidElement, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { usedTexts } from '../strapi/texts'

const id = usedTexts.translated

/** Says of a field that each language has its own text. */
function TranslatedMark() {
  const intl = useIntl()
  const text = intl.formatMessage({
    id,
    defaultMessage: 'This value is unique for the selected locale',
  })
  return (
    <Tooltip label={text}>
      <Flex tag="span">
        <VisuallyHidden tag="span">{text}</VisuallyHidden>
        <Earth width="1.2rem" height="1.2rem" fill="neutral500" aria-hidden focusable={false} />
      </Flex>
    </Tooltip>
  )
}

/**
 * What stands behind a label, with our mark in the place of Strapi's, which gives the browser an object
 * to show as its words.
 */
export function withOurMark(action: ReactNode): ReactNode {
  if (!isValidElement<{ title?: unknown }>(action)) return action
  const { title } = action.props
  const isStrapis = typeof title === 'object' && title !== null && 'id' in title && title.id === id
  return isStrapis ? <TranslatedMark /> : action
}
