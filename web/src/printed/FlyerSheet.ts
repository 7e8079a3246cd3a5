import { h, type FunctionalComponent } from 'vue'

/** A flyer as it is drawn; `svg` is markup of our own. */
export const FlyerSheet: FunctionalComponent<{ svg: string }> = ({ svg }) =>
  h('div', { class: 'flyer-sheet', innerHTML: svg })

FlyerSheet.props = ['svg']
