import { Flex, Link, Typography } from '@strapi/design-system'
import type { ReportedAddress } from '../../editing/contract'
import { PlainList } from '../PlainList'
import { languageTitle } from '../languages/names'
import { useLanguage, useWords } from '../languages/useWords'
import { Part } from '../Part'

export function Addresses({ addresses }: { addresses: ReportedAddress[] }) {
  const words = useWords()
  return (
    <Part title={words('panel.addresses')}>
      <PlainList>
        {addresses.map((address) => (
          <Address key={address.locale} address={address} />
        ))}
      </PlainList>
    </Part>
  )
}

function Address({ address: { locale, url, flyer, state } }: { address: ReportedAddress }) {
  const words = useWords()
  const reader = useLanguage()
  const isThere = state === 'published' || state === 'changed'
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography variant="pi" textColor="neutral600">
        {`${languageTitle(locale, reader)}: ${words(`panel.address.${state}`)}`}
      </Typography>
      {url !== null && isThere ? (
        <Link href={url} isExternal>
          {pathOf(url)}
        </Link>
      ) : (
        <Typography>{url === null ? words('panel.noAddress') : pathOf(url)}</Typography>
      )}
      {flyer !== null && isThere && (
        <Link href={flyer} isExternal>
          {words('panel.flyer')}
        </Link>
      )}
    </Flex>
  )
}

/** Its host is the same for all: the path is what one looks for. */
function pathOf(url: string): string {
  return new URL(url).pathname
}
