import { useEffect, useRef } from 'react'
import type { RuleChoice, RuleName, Series } from '../../editing/contract'

/**
 * A series that was “every Thursday” is “every Friday” when its first date becomes a Friday: the
 * sentence that was chosen goes with the date, as far as it still fits.
 *
 * @param firstDate null: nothing follows
 * @param series what the cms says of the form as it is; undefined: it has not said it yet
 * @returns chooses a sentence, which is known at once: the date may be changed before the cms says it
 */
export function useFollowing(
  firstDate: string | null,
  series: Series | undefined,
  choose: (choice: RuleChoice) => void,
): (choice: RuleChoice) => void {
  const before = useRef<{ firstDate: string | null; name: RuleName | null }>()
  useEffect(() => {
    if (!series || firstDate === null) return
    const { current } = before
    before.current = { firstDate, name: series.chosen }
    if (!current?.name || current.firstDate === firstDate || series.chosen !== null) return
    const same = series.choices.find(({ name }) => name === current.name)
    if (same) chooseKnown(same)
  })

  function chooseKnown(choice: RuleChoice) {
    before.current = { firstDate, name: choice.name }
    choose(choice)
  }
  return chooseKnown
}
