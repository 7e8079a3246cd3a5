import { Flex, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { grounds } from '../../content/colours/grounds'
import { useWordsOf } from '../languages/useWords'
import { shownColours, type ColourName, type ShownColour } from './shown'

/** A colour as it comes out by day and at night, and what is to be said of that. */
export function ColourTold({ name, chosen }: { name: ColourName; chosen: string }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="status">
      {shownColours(name, chosen).map((shown) => (
        <Flex key={shown.scheme} gap={3} alignItems="center">
          <Swatch shown={shown} isText={name === 'ownColor'} />
          <Sentence shown={shown} chosen={chosen} />
        </Flex>
      ))}
    </Flex>
  )
}

const letters = { font: '800 1.6rem Arial, sans-serif', padding: '0.6rem 0.8rem' }

/** Letters on the colour, and where it is for letters, the colour on the paper of the site. */
function Swatch({ shown, isText }: { shown: ShownColour; isText: boolean }) {
  const { scheme, colour, text } = shown
  const { paper } = grounds[scheme]
  return (
    <span
      aria-hidden="true"
      style={{ display: 'flex', flex: 'none', border: '1px solid #8e8ea9', background: paper }}
    >
      <span style={{ ...letters, background: colour, color: text }}>Aa</span>
      {isText && <span style={{ ...letters, color: colour }}>Aa</span>}
    </span>
  )
}

function Sentence({ shown, chosen }: { shown: ShownColour; chosen: string }) {
  const words = useWordsOf('colours')
  const intl = useIntl()
  const { scheme, colour, isChanged } = shown
  // One that fails by a hair is not told to be enough.
  const ratio = intl.formatNumber(Math.floor(shown.contrast * 10) / 10)
  const least = intl.formatNumber(shown.least)
  return (
    <Typography variant="pi" textColor="neutral800">
      {isChanged
        ? words.changed[scheme](colour, chosen, ratio, least)
        : words.kept[scheme](ratio, least)}
    </Typography>
  )
}
