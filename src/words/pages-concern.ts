// The question whether a report concerns somebody in charge, and what the running body is told when nobody is left.
export const concernWords = {
  title: {
    pl: 'Zgłoszenie dotyczy dyrektora albo osoby upoważnionej',
    en: 'The report concerns the director or an authorised person',
    uk: 'Повідомлення стосується директора або уповноваженої особи',
  },
  hint: {
    pl: 'Niekonieczne. Zaznaczona osoba nie zobaczy tego zgłoszenia. Zajmie się nim ktoś inny z domu, a gdyby nie było nikogo, organ prowadzący dowie się tylko, że dom potrzebuje osoby do przyjęcia zgłoszenia.',
    en: 'Optional. The person ticked will not see this report. Somebody else of the home deals with it; if there is nobody, the running body is told only that the home needs a person to receive a report.',
    uk: 'Необов’язково. Позначена особа не побачить цього повідомлення. Ним займеться хтось інший із будинку, а якщо нікого немає, орган дізнається лише, що будинку потрібна особа для приймання повідомлення.',
  },
  needed: {
    pl: 'Potrzebna osoba do przyjęcia zgłoszenia',
    en: 'A person is needed to receive a report',
    uk: 'Потрібна особа для приймання повідомлення',
  },
  neededText: {
    pl: 'Nikt z tych domów nie może zająć się zgłoszeniem: dotyczy tych, którzy by je przyjęli. Wyznacz dokumentem osobę zastępującą dyrektora; administrator kont domu wpisze go, a druga osoba potwierdzi (art. 55c ust. 5).',
    en: 'Nobody of these homes may deal with a report: it concerns those who would. Appoint an acting director by a document; the home’s account administrator records it and a second person confirms it (art. 55c ust. 5).',
    uk: 'Ніхто в цих будинках не може зайнятися повідомленням: воно стосується тих, хто його прийняв би. Призначте документом виконувача обов’язків директора; адміністратор облікових записів будинку внесе його, а друга особа підтвердить (ст. 55c ч. 5).',
  },
}
