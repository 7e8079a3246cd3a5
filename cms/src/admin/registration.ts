import { addStyle } from './style'

/** Only who chooses a first password is asked by a checkbox whether Strapi may write to them. */
const newsCheckbox = `form:has([name='confirmPassword']) div:has(> [role='checkbox'])`

/**
 * Leaves out of the pages on which people choose their first password what Strapi would like to know
 * of them: its newsletter, and the questions that follow for whoever wants that. To be called while
 * the admin registers, before it looks where it is.
 */
export function registerWithoutQuestions(): void {
  addStyle(`${newsCheckbox} { display: none }`)
  const { pathname } = location
  const questions = /\/usecase\/?$/
  if (questions.test(pathname)) history.replaceState(null, '', pathname.replace(questions, '/'))
}
