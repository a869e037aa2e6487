// The journey of one event through the pages, each step by the person whose step it is: from the carer's report to the month's
// figures and the trail it left. Every page is reached by links and buttons, never by an address.
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { people, type PersonName } from '../support/population.ts'
import { today } from '../runtime/report.ts'
import type { Hand } from './hand.ts'

type Walker = 'reporter' | 'officer' | 'director' | 'reviewer' | 'head' | 'dpo'
const outgoing = 'Osoba upadła w łazience, doznała urazu ręki.'
const question = 'Czy ryzyko upadku oceniano przed zdarzeniem?'
const thanks = 'Dziękujemy. Zamówiono maty antypoślizgowe.'

/** A person at a page, with this hand. */
export function at(page: Page, hand: Hand) {
  const seen = (targets: Locator) => targets.filter({ visible: true }).first()
  const named = (name: string | RegExp) =>
    seen(page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true })))
  return {
    page,
    write: (label: string, text: string) => hand.write(seen(page.getByLabel(label, { exact: true })), text),
    tick: (label: string, group?: string) =>
      hand.tick(seen((group ? page.getByRole('group', { name: group }) : page).getByLabel(label, { exact: true }))),
    choose: (label: string, option: string) => hand.choose(seen(page.getByLabel(label, { exact: true })), option),
    /** Presses what leads to another page, which then says this. */
    press: async (name: string | RegExp, ...says: string[]) => {
      await Promise.all([page.waitForEvent('domcontentloaded'), hand.use(named(name))]).catch(async (error) => {
        throw new Error(`${name}: ${error.message}\n${page.url()}:\n${await page.locator('main').innerText()}`)
      })
      const text = await page.locator('main').innerText()
      for (const said of says) expect(text, `${page.url()} after ${name}`).toContain(said)
    },
    download: async (name: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), hand.use(named(name))])
      return readFile(await download.path(), 'utf8')
    },
  }
}

/** Fills the form of a new report, and does not send it. */
export async function writeReport(reporter: ReturnType<typeof at>): Promise<void> {
  await reporter.write('Opisz własnymi słowami', 'Mieszkanka przewróciła się przy umywalce, boli ją nadgarstek.')
  await reporter.write('Imię i nazwisko', 'Wanda Wymyślona')
  await reporter.tick('kobieta')
  await reporter.choose('Wiek', '75–84 lata')
  await reporter.choose('Pora dnia', 'w nocy (0–6)')
  await reporter.choose('Miejsce', 'łazienka / WC')
  await reporter.tick('pierwsza pomoc')
  await reporter.tick('łagodny')
  await reporter.choose('Stan psychiczny', 'niewielki')
}

/** @param open this person's own page, at the start */
export async function journey(open: (name: PersonName) => Promise<Page>, hand: Hand): Promise<void> {
  const walkers = ['reporter', 'officer', 'director', 'reviewer', 'head', 'dpo'] as const
  const opened = await Promise.all(walkers.map(async (name) => [name, at(await open(name), hand)] as const))
  const { reporter, officer, director, reviewer, head, dpo } = Object.fromEntries(opened) as Record<
    Walker,
    ReturnType<typeof at>
  >

  await reporter.press('Zgłoś zdarzenie', 'Zadzwoń pod 112')
  await writeReport(reporter)
  await reporter.press('Wyślij zgłoszenie', 'Zgłoszenie wysłane')
  const reference = await reporter.page.locator('.reference strong').innerText()
  expect(reference).toMatch(/^Z-[0-9A-Z]{4}$/)

  await officer.press('Start', reference)
  await officer.press('Rejestr domu', reference)
  await officer.press(reference, 'Mieszkanka przewróciła się przy umywalce', 'Wanda Wymyślona')
  await officer.press('Wpisz do rejestru')
  await officer.choose('Rodzaj zdarzenia', 'W01 Upadek na tym samym poziomie')
  await officer.tick('tak', 'Zagrożenie życia lub zdrowia')
  await officer.press('Wpisz do rejestru', 'Zapisano: Wpis do rejestru')
  const number = /\d+\/\d{4}/.exec(await officer.page.locator('h1').innerText())?.[0] ?? ''
  // The authority's links say the home with it.
  const numbered = new RegExp(`(^| )${number}( |$)`)
  await officer.press('Odnotuj działania następcze')
  await officer.tick('otoczenie (podłoga, oświetlenie)')
  await officer.write('Jak do tego doszło', 'Mokra posadzka po porannym sprzątaniu, brak maty.')
  await officer.write('Co ograniczy skutki', 'Sprzątanie łazienek po śniadaniu.')
  await officer.write('Rozwiązania zapobiegawcze', 'Maty antypoślizgowe w łazienkach, kontrola co tydzień.')
  await officer.tick('Nie ma środków do zaplanowania; powód jest w rozwiązaniach zapobiegawczych')
  await officer.tick('tak', 'Rodzina')
  await officer.press('Odnotuj działania następcze', 'Mokra posadzka')
  await officer.press('Potwierdź opis dla organu')
  await officer.write('Opis dla organu', outgoing)
  await officer.tick('W opisie nie ma imion, nazwisk ani inicjałów.')
  await officer.tick('Nie ma numerów telefonu, PESEL, adresów ani e-maili.')
  await officer.tick('Nie ma numerów pokoi.')
  await officer.tick('Nie ma dokładnych godzin.')
  await officer.tick('Z opisu nie da się poznać, kto zgłosił zdarzenie.')
  await officer.press('Potwierdź opis dla organu', outgoing)
  await officer.press('Odnotuj informację zwrotną')
  await officer.tick('w tym programie')
  await officer.write('Co przekazano', thanks)
  await officer.press('Odnotuj informację zwrotną', thanks)

  await director.press('Start', 'Działania następcze do zatwierdzenia', number)
  await director.press(number, 'Mokra posadzka')
  await director.press('Zatwierdź działania następcze', 'Maty antypoślizgowe')
  await director.press('Zatwierdź działania następcze', 'Działania następcze zatwierdzone')
  await director.press('Przekazania', 'Do przekazania')
  await director.press('Przygotuj przekazanie', 'Nic jeszcze nie zostało wysłane', outgoing, 'Mokra posadzka')
  await director.press('Dalej: przekaż organowi', 'nie da się cofnąć')
  await director.write('Ilu mieszkańców jest dziś w domu?', '80')
  await director.press('Przekaż organowi', 'Przekazano organowi.', outgoing)

  await head.press('Przekazania', 'Przekazania informacji')
  await head.press(/^Informacja okresowa/)
  await head.press('Potwierdź odbiór')
  await head.press('Potwierdź odbiór', 'Odbiór potwierdzono.')
  await reviewer.press('Sprawy', number)
  await reviewer.press(numbered, outgoing, 'Mokra posadzka')
  await reviewer.press('Podejmij weryfikację', 'Sprawa jest u Ciebie.')
  await reviewer.press('Wystąp o uzupełnienie')
  await reviewer.write('Pytanie do domu', question)
  await reviewer.press('Wystąp o uzupełnienie', 'Pytanie wysłano do domu.')
  await director.press('Start', 'Organ pyta', number)
  await director.press(number, question)
  await director.press('Odpowiedz organowi', question)
  await director.write('Odpowiedź domu', 'Tak, ocenę ryzyka przeprowadzono w styczniu.')
  await director.tick('Wiem, że odpowiedź i treść wpisu pokazana niżej wyjdą do organu od razu.')
  await director.press('Wyślij odpowiedź', 'Odpowiedź przekazano organowi.')
  await reviewer.press('Sprawy', number)
  await reviewer.press(numbered, 'ocenę ryzyka przeprowadzono w styczniu')
  await reviewer.press('Oceń zasadność')
  await reviewer.tick('Niezasadne lub niewystarczające')
  await reviewer.write('Uzasadnienie', 'Brak terminu zakupu mat i osoby odpowiedzialnej.')
  await reviewer.press('Oceń zasadność', 'Ocena zapisana.', 'Ocena do zatwierdzenia')
  await head.press('Start', 'Oceny do zatwierdzenia', number)
  await head.press(numbered, 'Brak terminu zakupu mat')
  await head.press('Zatwierdź ocenę')
  await head.press('Zatwierdź ocenę', 'Ocena zatwierdzona i przekazana domowi.')
  await head.press('Zakończ')
  await head.press('Zakończ', 'Sprawa zakończona.')

  await director.press('Start', 'Do zakończenia', number)
  await director.press(number, 'Brak terminu zakupu mat')
  await director.press('Zakończ wpis')
  await director.press('Zakończ wpis', 'Zakończone')
  await reporter.press('Moje zgłoszenia', reference)
  await reporter.press(reference, thanks)

  const month = today.slice(0, 7)
  await head.press('Zestawienia')
  await head.write('Od miesiąca', month)
  await head.write('Do miesiąca', month)
  await head.press('Pokaż', 'Dom pod Zmyślonym Dębem')
  const chart = head.page.getByRole('figure', { name: 'Wpisy w rejestrze' }).getByRole('img').first()
  expect(await chart.isVisible()).toBe(true)
  expect(await head.download('CSV do Excela')).toContain('Dom pod Zmyślonym Dębem')

  await dpo.press('Dziennik operacji')
  await dpo.write('Numer wpisu lub znak zgłoszenia', number)
  await dpo.press('Szukaj')
  const trail = await dpo.page.locator('tbody').innerText()
  for (const left of ['Zgłoszenie', 'Wpis do rejestru', 'Zatwierdzenie', 'Zakończenie']) expect(trail).toContain(left)
  expect(trail).toContain('osoba zgłaszająca')
  expect(trail).not.toContain(people.reporter[2])
}
