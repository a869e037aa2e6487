// The report that the suites of the runtimes file, and the day on which they run: real programs have a real clock.

export const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date())

export const filing = {
  what: { description: 'Mieszkanka przewróciła się przy umywalce, skarży się na ból nadgarstka.' },
  who: { residents: [{ pseudonym: 'M-0147', name: 'Wanda Wymyślona', role: 'hurt', sex: 'F', ageBand: '75-84' }] },
  when: { on: today, partOfDay: '00-06' },
  where: { place: 'bathroom', detail: 'pierwsze piętro' },
  done: { actions: ['first-aid'], text: 'Zimny okład.' },
  condition: { harm: 1, psychological: 0, text: 'Przytomna, spokojna.' },
}
