import { Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import type { NewMenuLink, PageMenu, PageMenus } from '../../editing/contract'
import { shortName, typesThatAre } from '../../content/types'
import { languageName } from '../../languages'
import { usePageMenusQuery } from '../asking'
import { editPath } from '../documents'
import { EditLink } from '../EditLink'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { Part } from '../Part'
import { useTyped } from '../typed'
import { PutDialog } from './PutDialog'
import { TakeOutDialog } from './TakeOutDialog'

interface Props {
  /** Document id. */
  page: string
  isPublished: boolean
}

/** Stands beside a page: in which menus it is, what it is called there, and how it comes into one. */
export function PageInMenus({ page, isPublished }: Props) {
  const { page: words } = useWordsOf('menus')
  const { data } = usePageMenusQuery(page, { refetchOnMountOrArgChange: true })
  if (!data) return null
  const isNowhere = data.menus.every(({ isThere }) => !isThere)
  return (
    <Part title={words.title}>
      {isNowhere && <Typography>{words.none}</Typography>}
      {data.menus.map((menu) => (
        <OneMenu key={menu.menu} page={page} of={data} menu={menu} isPublished={isPublished} />
      ))}
    </Part>
  )
}

function OneMenu({ page, of, menu, isPublished }: Props & { of: PageMenus; menu: PageMenu }) {
  const { page: words } = useWordsOf('menus')
  const [isAsking, setIsAsking] = useState(false)
  const typed = useTyped<NewMenuLink['words']>({})
  const { menu: name, isThere, isFull } = menu
  if (!isThere && (!of.mayChange || isFull)) {
    return of.mayChange ? (
      <Flex direction="column" alignItems="flex-start">
        <Typography>{words.full[name]}</Typography>
        <EditLink to={navigationPath}>{words.open}</EditLink>
      </Flex>
    ) : null
  }
  const close = () => setIsAsking(false)
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {isThere && <Standing menu={menu} isPublished={isPublished} />}
      {of.mayChange && (
        <Button variant="secondary" onClick={() => setIsAsking(true)}>
          {isThere ? words.takeOut[name] : words.put[name]}
        </Button>
      )}
      {isAsking &&
        (isThere ? (
          <TakeOutDialog page={page} menu={name} onClose={close} />
        ) : (
          <PutDialog {...{ page, of, menu, typed, isPublished }} onClose={close} />
        ))}
    </Flex>
  )
}

/** Where menus are written. */
const navigationPath = editPath({
  kind: 'single-types',
  uid: typesThatAre('single').find((uid) => shortName(uid) === 'navigation') ?? '',
  documentId: '',
})

/** What visitors read there, in each language. */
function Standing({ menu, isPublished }: { menu: PageMenu; isPublished: boolean }) {
  const { page: words, byTitle } = useWordsOf('menus')
  const reader = useLanguage()
  return (
    <div>
      <Typography tag="p">{words.stands[menu.menu]}</Typography>
      {menu.words.length === 0 ? (
        !isPublished && <Typography tag="p">{words.onceThere}</Typography>
      ) : (
        <ul>
          {menu.words.map(({ locale, label, words: whose }) => (
            <li key={locale}>
              <Typography>
                {`${words.inLanguage(languageName(locale, reader))}: `}
                <span lang={locale}>{label}</span>
                {whose === 'title' && ` (${byTitle})`}
              </Typography>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
