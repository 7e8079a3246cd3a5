import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { subjects, type LoggedPerson } from '../../securityLog/contract'
import { useWordsOf } from '../languages/useWords'
import type { Shown } from './asking'

interface Props {
  people: LoggedPerson[]
  shown: Shown
  onChoose: (shown: Shown) => void
}

/** In the place of null, since a field has no value of that kind. */
const all = 'all'

const abouts = ['grave', ...subjects] as const

/** As many side by side as there is room for. */
const columns = {
  display: 'grid',
  gap: 16,
  gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
}

/** Whatever is chosen shows the newest of it. */
export function Filters({ people, shown, onChoose }: Props) {
  const { filters: texts } = useWordsOf('securityLog')
  return (
    <Box
      tag="section"
      aria-label={texts.title}
      background="neutral0"
      padding={{ initial: 4, medium: 6 }}
      shadow="tableShadow"
      hasRadius
    >
      <div style={columns}>
        <Choice
          label={texts.about}
          value={shown.about ?? all}
          options={([all, ...abouts] as const).map((about) => [about, texts.subjects[about]])}
          onChange={(value) => {
            const about = abouts.find((one) => one === value) ?? null
            onChoose({ ...shown, about, before: null })
          }}
        />
        <Choice
          label={texts.person}
          value={shown.person ?? all}
          options={[[all, texts.everybody], ...people.map(({ id, name }) => [id, name] as const)]}
          onChange={(value) =>
            onChoose({ ...shown, person: value === all ? null : value, before: null })
          }
        />
      </div>
    </Box>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: (readonly [value: string, words: string])[]
  onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(next) => onChange(String(next))}>
        {options.map(([option, words]) => (
          <SingleSelectOption key={option} value={option}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  )
}
