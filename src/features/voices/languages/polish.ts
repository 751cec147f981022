import type { Asked, Language } from './language.ts';

const OF_STAFF: Record<'needed' | 'able' | 'keep' | 'change', Asked> = {
  needed: { full: 'Czy to była pomoc, której potrzebowaliście?', easy: 'Czy to była dobra pomoc?' },
  able: { full: 'Czy teraz lepiej wiecie, jak pomagać?', easy: 'Czy teraz umiecie więcej?' },
  keep: { full: 'Co będziecie robić dalej?', easy: 'Co będziecie robić dalej?' },
  change: { full: 'Jaką jedną rzecz warto zmienić?', easy: 'Co mamy zmienić?' },
};

export const polish: Language = {
  code: 'pl',
  name: 'Polski',
  direction: 'ltr',
  needsNativeReader: 'To tłumaczenie musi jeszcze przeczytać osoba, która mówi po polsku od dziecka.',
  words: {
    title: {
      setting: 'Jak się sprawdziła pomoc?',
      practitioner: 'Jak się sprawdziła pomoc?',
      family: 'Powiedz nam, jak było',
      child: 'Jak ci tu jest?',
    },
    about: (setting, help) => `Pomoc w ${setting} dotyczyła: ${help}.`,
    help: {
      communication: 'mówienie i słuchanie',
      cognition: 'nauka',
      semh: 'uczucia i relacje z innymi',
      sensory: 'wzrok, słuch i ruch',
      families: 'praca z rodzinami',
    },
    intro: {
      setting: {
        full: 'Cztery krótkie pytania, dwie minuty. Twoje odpowiedzi mogą przeczytać Twój zespół i osoby, które pomagają.',
        easy: 'Są cztery pytania. Twój zespół może to przeczytać.',
      },
      practitioner: {
        full: 'Cztery krótkie pytania, dwie minuty. Twoje odpowiedzi mogą przeczytać Twój zespół i osoby, które pomagają.',
        easy: 'Są cztery pytania. Twój zespół może to przeczytać.',
      },
      family: {
        full: 'To zajmie dwie minuty. Nie musisz podawać, kim jesteś. Odpowiedzi mogą przeczytać pracownicy i osoby, które pomagają.',
        easy: 'Są cztery pytania. Nie pytamy o imię. Pracownicy mogą to przeczytać.',
      },
      child: {
        full: 'Wybierz buźkę, która pasuje najlepiej. Nie ma złych odpowiedzi. Odpowiedzi mogą przeczytać dorośli, którzy ci pomagają.',
        easy: 'Wybierz buźkę. Nie ma złych odpowiedzi. Dorośli, którzy ci pomagają, mogą to przeczytać.',
      },
    },
    questions: {
      setting: OF_STAFF,
      practitioner: OF_STAFF,
      family: {
        knew: { full: 'Czy wiedzieliście o tej pomocy?', easy: 'Czy wiedzieliście o pomocy?' },
        listened: { full: 'Czy ktoś Was wysłuchał?', easy: 'Czy Was słuchaliśmy?' },
        better: { full: 'Czy Waszemu dziecku jest teraz lepiej?', easy: 'Czy dziecku jest lepiej?' },
        say: { full: 'Czy chcecie powiedzieć coś jeszcze?', easy: 'Chcecie powiedzieć coś więcej?' },
      },
      child: {
        belonging: { full: 'Czy czujesz, że to jest miejsce dla ciebie?', easy: 'Czy to miejsce dla ciebie?' },
        safety: { full: 'Czy czujesz się tu bezpiecznie?', easy: 'Czy jest ci tu bezpiecznie?' },
        relationships: { full: 'Jak dogadujesz się tu z innymi?', easy: 'Czy lubisz tu innych?' },
        learning: { full: 'Czy możesz brać udział i uczyć się?', easy: 'Czy możesz brać udział?' },
        motivation: { full: 'Czy chcesz tu przychodzić?', easy: 'Czy lubisz tu przychodzić?' },
        say: { full: 'Czy chcesz powiedzieć coś jeszcze?', easy: 'Chcesz powiedzieć coś więcej?' },
      },
    },
    howMuch: { yes: 'Tak', partly: 'Trochę', no: 'Nie' },
    faces: { very_good: 'Bardzo dobrze', good: 'Dobrze', in_between: 'Tak sobie', not_good: 'Niedobrze', bad: 'Źle' },
    noNames: 'Prosimy nie wpisywać żadnych imion ani nazwisk.',
    leaveOut: 'Można to pominąć.',
    send: 'Wyślij odpowiedzi',
    chooseOne: 'Wybierz jedną odpowiedź',
    shorten: (longest) => `Prosimy skrócić: najwyżej ${longest} znaków`,
    checkAnswers: 'Prosimy spojrzeć jeszcze raz',
    mistake: 'Jeszcze raz',
    easyOn: 'Pokaż łatwy tekst',
    easyOff: 'Pokaż pełny tekst',
    otherLanguages: 'Inne języki',
    thanks: {
      title: 'Dziękujemy',
      text: 'Mamy Twoje odpowiedzi. Możesz zamknąć tę stronę. Jeśli chcesz powiedzieć więcej, porozmawiaj z osobą, od której masz ten link.',
    },
    gone: {
      title: 'Ten link już nie działa',
      text: 'Był ważny tylko przez krótki czas. To nie Twoja wina. Poproś o nowy osobę, od której go masz.',
    },
    paper: {
      title: 'Powiedz, co myślisz',
      scan: 'Skieruj aparat telefonu na kwadrat albo wpisz ten adres w telefonie lub komputerze:',
      orWrite: 'Możesz też wypełnić tę kartkę ręcznie.',
      giveBack: 'Potem oddaj ją osobie, od której ją masz. Prosimy nie wpisywać żadnych imion ani nazwisk.',
    },
  },
};
