// The words of refusals about files of a side outside this program: whom they are from, whether they are whole, whether their turn has come.
import type { RefusalCode } from '../domain/refusal.ts'
import type { Notice } from './language.ts'

export const outsideRefusals = {
  'keys-not-pinned': {
    pl: {
      title: 'Nie zapisano jeszcze kluczy drugiej strony.',
      detail: 'Najpierw zapisz jej klucze i poproś drugą osobę o potwierdzenie. Dopiero wtedy plik można sprawdzić.',
    },
    en: {
      title: 'The keys of the other side are not pinned yet.',
      detail: 'Pin its keys first and have a second person confirm them. Only then can the file be checked.',
    },
    uk: {
      title: 'Ключі іншої сторони ще не записано.',
      detail: 'Спершу запишіть її ключі та попросіть другу особу підтвердити. Лише тоді файл можна перевірити.',
    },
  },
  'key-unknown': {
    pl: {
      title: 'Pliku nie poświadcza żaden z zapisanych kluczy.',
      detail:
        'Zapytaj drugą stronę telefonicznie, czy zmieniła klucz. Jeżeli tak, zapisz nowe klucze. Jeżeli nie, plik nie pochodzi od niej.',
    },
    en: {
      title: 'None of the pinned keys attests the file.',
      detail:
        'Ask the other side by phone whether it changed its key. If so, pin the new keys. If not, the file is not from it.',
    },
    uk: {
      title: 'Файл не засвідчує жоден із записаних ключів.',
      detail:
        'Запитайте іншу сторону телефоном, чи змінила вона ключ. Якщо так, запишіть нові ключі. Якщо ні, файл не від неї.',
    },
  },
  'not-for-us': {
    pl: {
      title: 'Ten plik jest dla kogo innego albo z innego domu.',
      detail:
        'Sprawdź, czy to właściwy plik i właściwy dom. Jeżeli przyszedł do Was przez pomyłkę, usuń go i zawiadom dom.',
    },
    en: {
      title: 'This file is for somebody else, or of another home.',
      detail:
        'Check that it is the right file and the right home. If it came to you by mistake, delete it and tell the home.',
    },
    uk: {
      title: 'Цей файл для когось іншого або з іншого будинку.',
      detail:
        'Перевірте, чи це той файл і той будинок. Якщо він надійшов помилково, видаліть його й повідомте будинок.',
    },
  },
  'already-taken-in': {
    pl: {
      title: 'To przekazanie jest już wczytane.',
      detail: 'Znajdziesz je na liście przekazań. Nic nie wczytano drugi raz.',
    },
    en: {
      title: 'This transfer is already taken in.',
      detail: 'You find it among the transfers. Nothing was taken in twice.',
    },
    uk: {
      title: 'Це передання вже прийнято.',
      detail: 'Ви знайдете його у списку передань. Нічого не прийнято двічі.',
    },
  },
  'receipt-recorded': {
    pl: {
      title: 'Odpowiedź organu na to przekazanie jest już zapisana.',
      detail: 'Znajdziesz ją na stronie przekazania. Nic nie zapisano drugi raz.',
    },
    en: {
      title: 'What the authority said of this transfer is already recorded.',
      detail: 'You find it on the page of the transfer. Nothing was recorded twice.',
    },
    uk: {
      title: 'Відповідь органу на це передання вже записано.',
      detail: 'Ви знайдете її на сторінці передання. Нічого не записано двічі.',
    },
  },
  'receipt-of-another': {
    pl: {
      title: 'Ten plik dotyczy innego przekazania.',
      detail: 'Otwórz właściwe przekazanie albo poproś organ o właściwy plik. Nic nie zapisano.',
    },
    en: {
      title: 'This file is about another transfer.',
      detail: 'Open the right transfer, or ask the authority for the right file. Nothing was recorded.',
    },
    uk: {
      title: 'Цей файл стосується іншого передання.',
      detail: 'Відкрийте потрібне передання або попросіть в органу потрібний файл. Нічого не записано.',
    },
  },
  'transfer-missing': {
    pl: {
      title: 'Brakuje wcześniejszego przekazania z tego domu.',
      detail: 'Wczytaj pliki po kolei. Poproś dom o plik, którego brakuje; tego jeszcze nie wczytano.',
    },
    en: {
      title: 'An earlier transfer of this home is missing.',
      detail: 'Take the files in one after another. Ask the home for the missing one; this one was not taken in.',
    },
    uk: {
      title: 'Бракує попереднього передання цього будинку.',
      detail: 'Приймайте файли по черзі. Попросіть у будинку файл, якого бракує; цей ще не прийнято.',
    },
  },
  'transfer-forked': {
    pl: {
      title: 'Ten plik nie zgadza się z tym, co druga strona przekazała wcześniej.',
      detail: 'Nic nie zapisano. Wyjaśnij to z drugą stroną i zawiadom IOD.',
    },
    en: {
      title: 'This file does not agree with what the other side gave before.',
      detail: 'Nothing was recorded. Clear it up with the other side and tell the dpo.',
    },
    uk: {
      title: 'Цей файл не узгоджується з тим, що інша сторона передала раніше.',
      detail: 'Нічого не записано. З’ясуйте це з іншою стороною і повідомте IOD.',
    },
  },
  'file-unreadable': {
    pl: {
      title: 'Tego pliku nie da się odczytać.',
      detail:
        'Wybierz plik pobrany z programu drugiej strony: od domu całe przekazanie, od organu potwierdzenie odbioru albo zwrot.',
    },
    en: {
      title: 'This file cannot be read.',
      detail:
        'Choose the file downloaded from the other side’s program: of a home the whole transfer, of an authority the receipt or the return.',
    },
    uk: {
      title: 'Цей файл неможливо прочитати.',
      detail:
        'Виберіть файл, завантажений із програми іншої сторони: від будинку все передання, від органу підтвердження отримання або повернення.',
    },
  },
  'file-altered': {
    pl: {
      title: 'Treść pliku została zmieniona albo uszkodzona.',
      detail: 'Poproś drugą stronę o ten plik jeszcze raz. Nic nie zapisano.',
    },
    en: {
      title: 'The content of the file was altered or damaged.',
      detail: 'Ask the other side for the file again. Nothing was recorded.',
    },
    uk: {
      title: 'Вміст файлу змінено або пошкоджено.',
      detail: 'Попросіть в іншої сторони цей файл ще раз. Нічого не записано.',
    },
  },
} as const satisfies Partial<Record<RefusalCode, Notice>>
