/**
 * How what most sites have none of is shown: a chunk of its own, which they go without. In it the bodies
 * of its pages are chunks, too, fetched by whoever has such a page.
 */
import type { Site } from 'cms/contract'
import { h, type AsyncComponentLoader, type FunctionalComponent } from 'vue'
import type { ItemOf, OptionalName, ShownListOf } from '../collections'
import { laterChunk } from '../components/later'
import OptionalList from './OptionalList.vue'

interface Props<Data> {
  site: Site
  data: Data
}

type Shown<Data> = FunctionalComponent<Props<Data>>

/** @param further what its body is told besides the list */
function list<Name extends OptionalName>(
  load: AsyncComponentLoader,
  further: (site: Site) => object = () => ({}),
) {
  const Body = laterChunk(load)
  const shown: Shown<ShownListOf<Name>> = (props) =>
    h(OptionalList, props, () => h(Body, { data: props.data, ...further(props.site) }))
  return withProps(shown)
}

const takesForms = ({ takesForms }: Site) => ({ takesForms })

function item<Name extends OptionalName>(load: AsyncComponentLoader) {
  const Body = laterChunk(load)
  const shown: Shown<ItemOf<Name>> = (props) => h(Body, { site: props.site, data: props.data })
  return withProps(shown)
}

function withProps<Data>(shown: Shown<Data>): Shown<Data> {
  return Object.assign(shown, { props: ['site', 'data'] })
}

export const news = list<'news'>(() => import('./news/NewsBody.vue'))
export const article = item<'news'>(() => import('./news/ArticleBody.vue'))
export const documents = list<'documents'>(() => import('./documents/DocumentsBody.vue'))
export const paper = item<'documents'>(() => import('./documents/PaperBody.vue'))
export const groups = list<'groups'>(() => import('./groups/GroupsBody.vue'), takesForms)
export const group = item<'groups'>(() => import('./groups/GroupBody.vue'))
export const people = list<'people'>(() => import('./people/PeopleBody.vue'))
export const person = item<'people'>(() => import('./people/PersonBody.vue'))
export const letters = list<'letters'>(() => import('./letters/LettersBody.vue'), takesForms)
export const circular = item<'letters'>(() => import('./letters/CircularBody.vue'))
