/** Shows a page from its top. What scrolls is somewhere around its main part. */
export function showTop(): void {
  let around: Element | null = document.querySelector('main')
  for (; around; around = around.parentElement) around.scrollTop = 0
}
