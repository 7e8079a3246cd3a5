import { Plus } from '@strapi/icons'
import { useState } from 'react'
import type { NewMenuLink } from '../../editing/contract'
import { usePageMenusQuery } from '../asking'
import { FormBar } from '../FormBar'
import { useWordsOf } from '../languages/useWords'
import { useTyped } from '../typed'
import { PutDialog } from './PutDialog'

interface Props {
  /** Document id of a page that visitors could read. */
  page: string
}

/** Offers to put a page into the menu at the top, above the buttons of its form; nothing if it is in a menu. */
export function WayThere({ page }: Props) {
  const { page: words } = useWordsOf('menus')
  const { data } = usePageMenusQuery(page, { refetchOnMountOrArgChange: true })
  const typed = useTyped<NewMenuLink['words']>({})
  const [isAsking, setIsAsking] = useState(false)
  const menu = data?.menus.find(({ menu: name }) => name === 'header')
  const isThere = data?.menus.some((one) => one.isThere) ?? true
  if (!data?.mayChange || !menu || menu.isFull || isThere) return null
  return (
    <>
      <FormBar
        symbol={<Plus aria-hidden fill="primary600" />}
        colour="primary"
        onPress={() => setIsAsking(true)}
      >
        {words.noWay}
      </FormBar>
      {isAsking && (
        <PutDialog
          {...{ page, menu, typed }}
          of={data}
          isPublished
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
