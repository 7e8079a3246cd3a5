import type { ReactNode } from 'react'
import { ChoiceField } from './ChoiceField'

/** In the place of null, since a field has no value of that kind. */
export const any = 'any'

interface ChoiceProps {
  label: string
  /** Null where nothing is chosen. */
  value: string | null
  options: readonly (readonly [value: string, words: string])[]
  disabled?: boolean
  onChange: (value: string | null) => void
}

/** A field by which one of several is chosen; the option `any` is null. */
export function Choice({ value, onChange, ...field }: ChoiceProps) {
  return (
    <ChoiceField
      {...field}
      value={value ?? any}
      onChoose={(next) => onChange(next === any ? null : next)}
    />
  )
}

/** Fields side by side, as many as there is room for. */
export function Columns({ width, children }: { width: number; children: ReactNode }) {
  const gridTemplateColumns = `repeat(auto-fit, minmax(${width}px, 1fr))`
  return <div style={{ display: 'grid', gap: 16, gridTemplateColumns }}>{children}</div>
}
