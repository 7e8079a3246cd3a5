import { Button, Flex, Link, Typography } from '@strapi/design-system'
import { useFetchClient, useForm } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useWordsOf } from '../languages/useWords'
import { useFormLanguage } from '../strapi/formLanguage'
import { lookIn } from './lookIn'

/** Opens the site in the colours and with the logo that stand in the form, saved or not. */
export function SeeOnSite() {
  const words = useWordsOf('colours')
  const locale = useFormLanguage()
  const { post } = useFetchClient()
  const values: unknown = useForm('SeeOnSite', (state) => state.values)
  const [told, setTold] = useState('')
  const [made, setMade] = useState<string | null>(null)

  async function see() {
    setTold('')
    setMade(null)
    const look = lookIn(values)
    if (!look) {
      setTold(words.chooseFirst)
      return
    }
    // While the tap lasts: a browser would take one that opens later for an advertisement.
    const tab = window.open('', '_blank')
    if (tab) tab.opener = null
    try {
      const { data } = await post<{ url: string }>('/preview-links/look', look, {
        params: locale === null ? {} : { locale },
      })
      if (tab) tab.location.replace(data.url)
      else setMade(data.url)
    } catch {
      tab?.close()
      setTold(words.failed)
    }
  }

  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Button variant="secondary" onClick={() => void see()}>
        {words.see}
      </Button>
      <Typography variant="pi" textColor="neutral600">
        {words.seeHint}
      </Typography>
      <Typography variant="pi" textColor="danger600" role="status">
        {told}
      </Typography>
      {made !== null && (
        <Link href={made} isExternal>
          {words.see}
        </Link>
      )}
    </Flex>
  )
}
