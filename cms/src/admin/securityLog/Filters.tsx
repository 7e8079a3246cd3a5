import { subjects, type LoggedPerson } from '../../securityLog/contract'
import { any, Choice, Columns, FilterSection } from '../narrowing'
import { useWordsOf } from '../languages/useWords'
import type { Shown } from './asking'

interface Props {
  people: LoggedPerson[]
  shown: Shown
  onChoose: (shown: Shown) => void
}

const abouts = ['grave', ...subjects] as const

/** Whatever is chosen shows the newest of it. */
export function Filters({ people, shown, onChoose }: Props) {
  const { filters: texts } = useWordsOf('securityLog')
  return (
    <FilterSection
      title={texts.title}
      chosen={[
        texts.subjects[shown.about ?? 'all'],
        people.find(({ id }) => id === shown.person)?.name ?? texts.everybody,
      ]}
    >
      <Columns width={200}>
        <Choice
          label={texts.about}
          value={shown.about}
          options={[
            [any, texts.subjects.all],
            ...abouts.map((about) => [about, texts.subjects[about]] as const),
          ]}
          onChange={(value) => {
            const about = abouts.find((one) => one === value) ?? null
            onChoose({ ...shown, about, before: null })
          }}
        />
        <Choice
          label={texts.person}
          value={shown.person}
          options={[[any, texts.everybody], ...people.map(({ id, name }) => [id, name] as const)]}
          onChange={(person) => onChoose({ ...shown, person, before: null })}
        />
      </Columns>
    </FilterSection>
  )
}
