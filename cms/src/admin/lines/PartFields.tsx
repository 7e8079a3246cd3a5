import { Flex, TextButton } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react'
import { isRecord } from '../../records'
import { fieldLabel } from '../../labels/fieldLabels'
import { useLanguage } from '../languages/useWords'
import type { LaidOutField } from '../strapi/laidOut'
import { valueAt } from '../translations/original'
import { LineWarnings } from './LineWarnings'
import { partRows } from './rareRows'

interface FieldsProps {
  attributeComponent: string
  layout: LaidOutField[][]
  /** Where in the form it is: `agenda.0`. */
  nameWithIndex: string
  children: (field: LaidOutField) => ReactNode
}

/** The fields of a line of a form, as Strapi draws them; what few fill in comes when it is asked for. */
export function PartFields({
  Fields,
  ...props
}: FieldsProps & { Fields: ComponentType<FieldsProps> }) {
  const { attributeComponent, layout, nameWithIndex } = props
  const language = useLanguage()
  const part = useForm('PartFields', ({ values }) => valueAt(values, nameWithIndex.split('.')))
  const errors = useForm('PartFields', (state) => state.errors)
  // What stood there stays while somebody empties it.
  const [first] = useState(part)
  const [asked, setAsked] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked !== null) box.current?.querySelector<HTMLElement>(`[name$=".${asked}"]`)?.focus()
  }, [asked])
  const names = layout.flat().map(({ name }) => name)
  const refused = names.filter((name) => `${nameWithIndex}.${name}` in errors)
  const held = { ...filledOf(first), ...filledOf(part) }
  const { usual, rare } = partRows(attributeComponent, layout, held, refused)
  const hidden = asked === null ? rare.flat() : []
  const labels = hidden.map(({ name }) => fieldLabel(attributeComponent, name, language))
  return (
    <Flex ref={box} direction="column" alignItems="stretch" gap={{ initial: 3, medium: 4 }}>
      <LineWarnings name={nameWithIndex} />
      <Fields {...props} layout={asked === null ? usual : layout} />
      {hidden[0] && (
        <Flex>
          <TextButton
            paddingTop={2}
            paddingBottom={2}
            onClick={() => setAsked(hidden[0]?.name ?? null)}
          >
            {`${labels.join(', ')} …`}
          </TextButton>
        </Flex>
      )}
    </Flex>
  )
}

function filledOf(part: unknown): Record<string, unknown> {
  const entries = isRecord(part) ? Object.entries(part) : []
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== ''))
}
