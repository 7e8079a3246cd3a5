import { Grid } from '@strapi/design-system'
import { wholeLabel } from '../labels/fieldLabels'
import { useLanguage } from './languages/useWords'
import { StrapiField } from './strapi/fields'
import type { LaidOutField } from './strapi/laidOut'

interface Props {
  /** The type or component whose fields they are. */
  uid: string
  row: LaidOutField[]
  /** In which they are: "recurrence". */
  within?: string
}

/** Fields of Strapi's side by side within a part of ours; one below the other on a phone. */
export function FieldRow({ uid, row, within }: Props) {
  const language = useLanguage()
  return (
    <Grid.Root gap={{ initial: 6, medium: 4 }}>
      {row.map((field) => (
        <Grid.Item
          key={field.name}
          col={field.size}
          s={12}
          xs={12}
          direction="column"
          alignItems="stretch"
        >
          <StrapiField
            {...field}
            name={within === undefined ? field.name : `${within}.${field.name}`}
            label={wholeLabel(uid, field.name, language)}
          />
        </Grid.Item>
      ))}
    </Grid.Root>
  )
}
