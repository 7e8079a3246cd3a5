import { Box, Flex, Loader, Typography } from '@strapi/design-system'
import { defaultLanguage } from '../../content/languages'
import { shortName } from '../../content/types'
import type { Locale } from '../../contract'
import type { ReadLink } from '../../editing/contract'
import { languageName } from '../../languages'
import { useSiteMenusQuery } from '../asking'
import { languageTitle } from '../languages/names'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { Part } from '../Part'
import type { PanelProps } from '../strapi/contentManager'

/** Stands beside the menus: what visitors read in them, all languages together. */
export function MenuPanel({ model, document }: PanelProps) {
  const words = useWordsOf('menus')
  if (shortName(model) !== 'navigation' || !document) return null
  return { title: words.title, content: <Menus /> }
}

function Menus() {
  const words = useWordsOf('menus')
  const reader = useLanguage()
  const { data, isError } = useSiteMenusQuery()
  if (isError) return <Typography>{words.failed}</Typography>
  if (!data) return <Loader small>{words.title}</Loader>
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {words.explain}
      </Typography>
      {data.languages.map(({ locale, header, footer, lacking }) => (
        <Part key={locale} title={languageTitle(locale, reader)}>
          <Menu name={words.header} links={header} lacking={lacking.header} locale={locale} />
          <Menu name={words.footer} links={footer} lacking={lacking.footer} locale={locale} />
        </Part>
      ))}
    </Flex>
  )
}

interface MenuProps {
  name: string
  links: ReadLink[]
  /** What the default language has there, and these have no room for. */
  lacking: string[]
  locale: Locale
}

function Menu({ name, links, lacking, locale }: MenuProps) {
  const words = useWordsOf('menus')
  const reader = useLanguage()
  return (
    <Box>
      <Typography variant="pi" textColor="neutral600">
        {name}
      </Typography>
      {links.length === 0 ? (
        <Typography tag="p">{words.empty}</Typography>
      ) : (
        <ul>
          {links.map((link, index) => (
            <li key={index}>
              <Typography lang={locale}>{link.label}</Typography>
              <Whose link={link} />
            </li>
          ))}
        </ul>
      )}
      {lacking.length > 0 && (
        <Typography tag="p" variant="pi" textColor="warning700">
          {words.lacking(languageName(defaultLanguage, reader), lacking)}
        </Typography>
      )}
    </Box>
  )
}

/** Says of words that nobody wrote for a link where they come from. */
function Whose({ link }: { link: ReadLink }) {
  const words = useWordsOf('menus')
  const reader = useLanguage()
  if (link.words === 'own') return null
  const whose =
    link.words === 'title' ? words.byTitle : words.asOriginal(languageName(defaultLanguage, reader))
  return (
    <Typography variant="pi" textColor="neutral600">
      {` (${whose})`}
    </Typography>
  )
}
