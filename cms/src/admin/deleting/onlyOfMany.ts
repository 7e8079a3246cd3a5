import type { Action } from '../strapi/contentManager'

/** The same action, but for what stands once. */
export function onlyOfMany(action: Action): Action {
  const limited: Action = (props) => {
    // Asked for in any case: it uses hooks.
    const described = action(props)
    return props.collectionType === 'single-types' ? null : described
  }
  return Object.assign(limited, { type: action.type, position: action.position })
}
