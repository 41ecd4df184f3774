import type { Words } from '../words';
import { counts } from './language';

const UNKNOWN = 'No lo sé';
const yesNo = { yes: 'Sí', no: 'No', unknown: UNKNOWN };

const questions: Words['triage']['questions'] = {
  'kasper-account': {
    ask: '¿Ha tenido antes una cuenta de KASPER?',
    short: 'Ha tenido una cuenta de KASPER',
    answers: { none: 'No, nunca', holder: 'Sí', unknown: UNKNOWN },
  },
  'kasper-logged-on': {
    ask: '¿Ha entrado en KASPER desde abril de 2019?',
    short: 'Ha entrado en KASPER desde abril de 2019',
    answers: yesNo,
  },
  'kasper-moved-to-kog': {
    ask: '¿Ha pasado su cuenta de KASPER a KOG?',
    hint: 'KOG es Kentucky Online Gateway, el nuevo portal seguro del Gabinete (Cabinet).',
    short: 'La ha pasado a KOG',
    answers: yesNo,
  },
  workplace: {
    ask: '¿Dónde trabaja?',
    hint: '¿En más de un lugar? Responda las preguntas para cada uno.',
    short: 'Lugar de trabajo',
    answers: {
      community: 'Farmacia comunitaria',
      hospital: 'Farmacia de hospital',
      'long-term-care': 'Farmacia de cuidados a largo plazo',
      'non-dispensing': 'Farmacia que no dispensa',
      consultant: 'Como farmacéutico consultor',
      industry: 'Industria',
      academia: 'Universidad',
      government: 'Gobierno',
      'out-of-state': 'Farmacia fuera del estado',
      'integrated-system': 'Donde se llega a KASPER por un sistema integrado',
      'not-employed': 'Sin empleo como farmacéutico por ahora',
    },
  },
  'dea-registration': {
    ask: '¿Tiene un registro de la DEA el lugar donde trabaja?',
    hint: 'El tipo de lugar por sí solo no decide nada; decide su registro. Si no hay tal lugar, responda “No”.',
    short: 'El lugar tiene un registro de la DEA',
    answers: yesNo,
  },
  'may-dispense-controlled': {
    ask: '¿Está usted autorizado a dispensar sustancias controladas?',
    short: 'Autorizado a dispensar sustancias controladas',
    answers: yesNo,
  },
};

export const triage: Words['triage'] = {
  title: '¿Necesito una cuenta?',
  intro: 'Unas pocas preguntas, una por una. Puede cambiar cada respuesta.',
  questions,
  outcomes: {
    'must-register': 'Sí: debe registrarse',
    exempt: 'No: según sus respuestas, está exento',
    holder: 'Usted ya tiene una cuenta',
    inactivated: 'Según sus respuestas, su cuenta está desactivada',
    'not-said': 'La página oficial no lo dice',
  },
  reasons: {
    'must-register':
      'Según sus respuestas, la página oficial dice: regístrese y mantenga la cuenta. Su lista de pasos le lleva hasta allí.',
    exempt:
      'La página nombra una sola exención: el lugar de empleo no tiene un registro de la DEA. ¿Eso cambia? Entonces cambie su respuesta.',
    holder: 'No cree otra. ¿Ya no tiene acceso? Pregunte a la KASPER Business Office.',
    welcomed: 'El correo electrónico de bienvenida ya llegó, así que su registro está completo.',
    inactivated:
      'Eso dice la página de la Junta (Board), y que se solicite otra vez. La página del Gabinete (Cabinet) dice: no cree una cuenta nueva. Antes de crear nada, pregunte a la KASPER Business Office.',
    'account-unclear':
      'No dice si una cuenta como la suya ha sido desactivada. Antes de crear nada, pregunte a la KASPER Business Office. Cuando sepa más, cambie sus respuestas.',
    'integrated-unclear':
      'Una frase exime a quien trabaja donde no hay registro de la DEA. Otra nombra a quienes tienen acceso por un sistema integrado, y no está claro a quiénes se refiere. Pregunte a la KASPER Business Office.',
    'dea-unknown':
      'Decide el registro de la DEA del lugar. En su lugar de trabajo pueden informarle; después, cambie su respuesta. ¿Sigue con dudas? Pregunte a la KASPER Business Office.',
    'authorization-unclear':
      'Obliga a los farmacéuticos autorizados a dispensar sustancias controladas. La única exención que nombra no encaja con sus respuestas. Pregunte a la KASPER Business Office.',
  },
  standsOn: 'En qué se basa esto',
  answers: (n) => (n === 1 ? 'Su respuesta' : `Sus ${counts.count(n, 'respuesta', 'respuestas')}`),
  answered: (when) => `respondido: ${when}`,
  change: 'Cambiar',
  changeOf: (short) => `Cambiar: ${short}`,
  leave: 'Dejarlo como está',
  present: 'su respuesta actual',
  print: 'Imprimir esta respuesta',
};
