import type { StepWords } from '../../step-words';

export const ask = {
  'ask-office': {
    title: 'Pregunte antes a la KASPER Business Office',
    why: 'Usted tuvo una cuenta, y dos frases oficiales se contradicen: una dice que se vuelva a solicitar; la otra, que no se cree una cuenta nueva.',
    how: [
      'Antes de crear nada, llame o escriba a la KASPER Business Office.',
      '¿Le dicen que la solicite otra vez? Márquelo, y siguen los pasos de una cuenta nueva.',
    ],
    hint: [
      'De las cuentas desactivadas, la Junta (Board) dice en inglés: “they need to reapply” (solicitarla otra vez). El Gabinete (Cabinet): “please do not create a new account.” (no crear otra).',
      'Pregunte a la KASPER Business Office: (502) 564-7985 o ekasper.admin@ky.gov.',
    ],
  },
} as const satisfies Record<string, StepWords>;
