// The texts of the pages of acting directors.
import type { Words } from './language.ts'

export const appointmentWords = {
  title: { pl: 'Osoba zastępująca dyrektora', en: 'Acting directors', uk: 'Виконувачі обов’язків директора' },
  why: {
    pl: 'Kto zastępuje dyrektora, działa na podstawie dokumentu (numer, data, od–do). W tym czasie może wszystko, co dyrektor, także nadawać upoważnienia (art. 55c ust. 5); w dzienniku przy każdej czynności stoi ten dokument. Po ostatnim dniu albo po odwołaniu zastępstwo od razu przestaje działać.',
    en: 'Who stands in for the director acts on a document (number, date, from–until). During that time they may do all that the director may, also give authorisations (art. 55c ust. 5); the ledger names the document with every act. After the last day, or once revoked, it ends at once.',
    uk: 'Хто замінює директора, діє на підставі документа (номер, дата, від–до). У цей час може все, що директор, також надавати уповноваження (ст. 55c ч. 5); у журналі при кожній дії вказано цей документ. Після останнього дня або відкликання заміщення одразу припиняється.',
  },
  byDirector: {
    pl: 'Wyznaczasz na podstawie własnego dokumentu: zastępstwo działa od razu w podanym czasie.',
    en: 'You appoint on your own document: it works at once, within the dates.',
    uk: 'Ви призначаєте за власним документом: діє одразу в указаний час.',
  },
  byAdmin: {
    pl: 'Wpisujesz dokument organu prowadzącego. Zadziała dopiero, gdy potwierdzi go druga osoba: IOD albo dyrektor, który ma tę rolę od co najmniej 30 dni; nie administrator i nie osoba wyznaczona.',
    en: 'You record a document of the running body. It works only when a second person confirms it: a dpo or a director who has had that role for at least 30 days; no administrator, nor the person appointed.',
    uk: 'Ви вносите документ органу, що веде будинок. Він запрацює, лише коли його підтвердить друга особа: IOD або директор, який має цю роль щонайменше 30 днів; не адміністратор і не призначена особа.',
  },
  confirmText: {
    pl: 'Potwierdzasz jako druga osoba, że widziałaś/widziałeś dokument organu prowadzącego i że dane się zgadzają. Osoba będzie działać jak dyrektor.',
    en: 'You confirm, as the second person, that you have seen the document of the running body and that it says this. The person will act as the director.',
    uk: 'Ви підтверджуєте як друга особа, що бачили документ органу і дані збігаються. Особа діятиме як директор.',
  },
  revokeText: {
    pl: 'Ta osoba od razu przestanie działać jako dyrektor. Co zrobiła wcześniej, zostaje.',
    en: 'This person will stop acting as director at once. What they did before stays.',
    uk: 'Ця особа одразу перестане діяти як директор. Те, що вона зробила раніше, залишається.',
  },
  documentSeen: {
    pl: 'Widziałam/widziałem dokument organu prowadzącego.',
    en: 'I have seen the document of the running body.',
    uk: 'Я бачив / бачила документ органу, що веде будинок.',
  },
  appoint: { pl: 'Wyznacz osobę zastępującą dyrektora', en: 'Appoint an acting director', uk: 'Призначити виконувача' },
  nothing: {
    pl: 'Nikogo jeszcze nie wyznaczono.',
    en: 'Nobody has been appointed yet.',
    uk: 'Ще нікого не призначено.',
  },
  nobody: {
    pl: 'W domu nie ma nikogo, kogo można wyznaczyć. Osoba potrzebuje najpierw konta z rolą w tym domu.',
    en: 'There is nobody in the home to appoint. The person first needs an account with a role here.',
    uk: 'У будинку немає кого призначити. Особі спершу потрібен обліковий запис із роллю тут.',
  },
  basis: { pl: 'Czyj dokument', en: 'Whose document', uk: 'Чий документ' },
  number: { pl: 'Numer dokumentu', en: 'Number of the document', uk: 'Номер документа' },
  issuedOn: { pl: 'Data dokumentu', en: 'Date of the document', uk: 'Дата документа' },
  now: { pl: 'Działa teraz', en: 'In force now', uk: 'Діє зараз' },
  notNow: { pl: 'Teraz nie działa', en: 'Not in force now', uk: 'Зараз не діє' },
}

export const appointmentDoneWords: Record<string, Words> = {
  appoint: { pl: 'Zapisano wyznaczenie.', en: 'The appointment is recorded.', uk: 'Призначення записано.' },
  confirm: { pl: 'Potwierdzono wyznaczenie.', en: 'The appointment is confirmed.', uk: 'Призначення підтверджено.' },
  revoke: { pl: 'Odwołano wyznaczenie.', en: 'The appointment is revoked.', uk: 'Призначення відкликано.' },
}
