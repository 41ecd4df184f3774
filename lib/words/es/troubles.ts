import type { FactId } from '../../facts/facts';
import type { Told, TroubleId } from '../../guide/troubles';
import { troubles as english, type TroubleWords } from '../en/troubles';
import type { Words } from '../words';
import { dates } from './language';

const on = (fact: Told[FactId], says: (when: string) => string) => (fact ? [says(dates.day(fact.at))] : []);
const at = (fact: Told[FactId], says: (when: string) => string) =>
  fact ? [says(dates.dayAndTime(fact.at))] : [];
const ifNo = (fact: Told[FactId], sentence: string) => (fact?.value === 'no' ? [sentence] : []);

const signUp = (told: Told) => at(told['kog-requested'], (when) => `Envié el registro de KOG: ${when}.`);

const FORGOT = 'En el inicio de sesión de KOG: su correo electrónico, “Next” y luego “Forgot Password?”.';

/** At the desks, English is spoken: the words to say stay as they are, and what they mean stands beside them. */
const say = (id: TroubleId) => english.each[id].say;

const each: Readonly<Record<TroubleId, Required<Pick<TroubleWords, 'meaning'>> & TroubleWords>> = {
  'no-activation-mail': {
    say: say('no-activation-mail'),
    name: 'No llega el correo electrónico de activación',
    first:
      'La pantalla de KOG después del registro puede enviarlo otra vez. La página de la Junta (Board) tiene un enlace a preguntas frecuentes de KOG (KOG FAQ).',
    meaning: (told) => [
      'Necesito ayuda con una cuenta nueva de KOG.',
      ...signUp(told),
      'No ha llegado el correo electrónico de activación. ¿Cómo lo obtengo?',
    ],
  },
  'four-hours-over': {
    say: say('four-hours-over'),
    name: 'Pasaron las cuatro horas para activar',
    first: 'La pantalla de KOG después del registro puede enviar otro correo electrónico de activación.',
    meaning: (told) => [
      'Necesito ayuda con una cuenta nueva de KOG.',
      ...signUp(told),
      ...at(told['activation-mail-arrived'], (when) => `El correo electrónico de activación llegó: ${when}.`),
      'No activé la cuenta en las cuatro horas. ¿Cómo obtengo otro correo electrónico de activación?',
    ],
  },
  'forgotten-password': {
    say: say('forgotten-password'),
    name: 'Olvidé mi contraseña de KOG',
    first: FORGOT,
    meaning: (told) => [
      'Olvidé la contraseña de mi cuenta de KOG, y “Forgot Password?” no me ayuda.',
      ...on(told['password-set'], (when) => `Establecí la contraseña: ${when}.`),
      '¿Cómo vuelvo a entrar?',
    ],
  },
  'locked-out': {
    say: say('locked-out'),
    name: 'KOG me bloqueó',
    first: FORGOT,
    meaning: (told) => [
      'Mi cuenta de KOG está bloqueada, y “Forgot Password?” no me ayuda.',
      ...on(told['signed-in'], (when) => `Había iniciado sesión: ${when}.`),
      '¿Cómo vuelvo a entrar?',
    ],
  },
  'no-welcome-mail': {
    say: say('no-welcome-mail'),
    name: 'No llega el correo de bienvenida en 14 días',
    first: 'La página oficial dice que se comunique con la oficina después de 14 días.',
    meaning: (told) => [
      'Pedí una cuenta de KASPER.',
      ...on(told['request-submitted'], (when) => `Envié la solicitud de cuenta: ${when}.`),
      ...on(told['papers-mailed'], (when) => `Envié los papeles por correo postal: ${when}.`),
      'No ha llegado el correo electrónico “Welcome to KASPER”. ¿Cómo va mi solicitud?',
    ],
  },
  'lost-access': {
    say: say('lost-access'),
    name: 'Tuve una cuenta de KASPER y perdí el acceso',
    first: 'No cree nada antes de haber preguntado.',
    meaning: (told) => [
      'He tenido una cuenta de KASPER, y ahora no tengo acceso a ella.',
      ...ifNo(told['kasper-logged-on'], 'No he entrado en KASPER desde abril de 2019.'),
      ...ifNo(told['kasper-moved-to-kog'], 'No he pasado la cuenta a KOG.'),
      'La página del Gabinete me pide que no cree una cuenta nueva. La página de la Junta habla de cuentas desactivadas desde abril de 2019, y de solicitarla otra vez.',
      '¿Qué hago antes de crear nada?',
    ],
  },
  'system-problem': {
    say: say('system-problem'),
    name: 'KASPER no funciona',
    meaning: () => ['Tengo un problema del sistema con KASPER.', 'Esto es lo que veo en la pantalla:'],
  },
};

export const troubles: Words['troubles'] = {
  title: '¿Cuál es el problema?',
  each,
  toSay: 'Por teléfono, puede decir en inglés:',
  copy: 'Copiar estas palabras',
  copied: 'Las palabras están copiadas.',
};
