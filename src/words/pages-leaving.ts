// What ends together with a role or an account, told before it is agreed to.
export const leavingWords = {
  title: {
    pl: 'Razem z tym zostaną cofnięte',
    en: 'Revoked together with it',
    uk: 'Разом із цим буде скасовано',
  },
  authorisations: {
    pl: 'Upoważnienia (gdy kończy się rola osoby upoważnionej albo konto)',
    en: 'Authorisations (when the role of authorised person or the account ends)',
    uk: 'Уповноваження (коли закінчується роль уповноваженої особи або обліковий запис)',
  },
  appointments: {
    pl: 'Wyznaczenia do zastępowania dyrektora (gdy kończy się ostatnia rola albo konto)',
    en: 'Appointments as acting director (when the last role or the account ends)',
    uk: 'Призначення виконувачем обов’язків (коли закінчується остання роль або обліковий запис)',
  },
  stays: {
    pl: 'Wpisy i pytania, którymi osoba się zajmowała, zostają na listach dyrektora i pozostałych osób upoważnionych. Nazwisko zostaje w historii.',
    en: 'Entries and questions the person was dealing with stay on the lists of the director and the other authorised persons. The name stays in the history.',
    uk: 'Записи й запитання, якими займалася особа, залишаються у списках директора та інших уповноважених осіб. Прізвище залишається в історії.',
  },
}
