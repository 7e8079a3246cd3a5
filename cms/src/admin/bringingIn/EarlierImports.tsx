import { Button, Flex, Typography } from '@strapi/design-system'
import type { ImportHead } from '../../import/desk/contract'
import { useWordsOf } from '../languages/useWords'
import { PlainList } from '../PlainList'
import { Section } from '../Section'
import { useWhen } from '../useWhen'

interface Props {
  imports: ImportHead[]
  onOpen: (id: number) => void
}

/** What was brought in before, with its report. */
export function EarlierImports({ imports, onOpen }: Props) {
  const texts = useWordsOf('bringingIn')
  const when = useWhen()
  if (imports.length === 0) return null
  return (
    <Section title={texts.earlier}>
      <PlainList>
        {imports.map((one) => {
          const at = when(one.begunAt)
          return (
            <Flex
              key={one.id}
              justifyContent="space-between"
              alignItems="center"
              gap={3}
              wrap="wrap"
            >
              <Flex direction="column" alignItems="flex-start" style={{ minWidth: 0 }}>
                <Typography style={{ overflowWrap: 'anywhere' }}>{one.name}</Typography>
                <Typography variant="pi" textColor="neutral600">
                  {[texts.states[one.state], one.who, at].join(' · ')}
                </Typography>
              </Flex>
              <Button
                variant="tertiary"
                aria-label={texts.openOf(one.name, at)}
                onClick={() => onOpen(one.id)}
              >
                {texts.open}
              </Button>
            </Flex>
          )
        })}
      </PlainList>
    </Section>
  )
}
