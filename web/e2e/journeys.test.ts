import { goWays, prepareJourneys } from './journeys'

// Each way once: every other one in English with script, the rest in Spanish without. Each form is sent
// with script and without in `forms.test.ts`; every way in both languages and both manners, in
// `journeys.whole.test.ts`.

prepareJourneys()

const isEven = (place: number) => place % 2 === 0

goWays({ locale: 'en', javaScriptEnabled: true }, isEven)
goWays({ locale: 'es', javaScriptEnabled: false }, (place) => !isEven(place))
