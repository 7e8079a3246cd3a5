import { allForms, readProblems, sendForms, withForms } from './filledForms'

withForms()

sendForms([
  { locale: 'en', javaScriptEnabled: false, forms: allForms },
  { locale: 'es', javaScriptEnabled: true, forms: allForms },
])

readProblems(
  (['sign-up', 'ask', 'attend'] as const).flatMap((form) =>
    [320, 360, 768, 1280].map((width) => ({ form, width })),
  ),
)
