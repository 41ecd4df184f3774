import type { StepWords } from '../../step-words';

export const application = {
  'open-all-apps': {
    title: 'Haga clic en “All Apps”',
    why: 'KASPER está en la lista de todas las aplicaciones.',
    how: ['En la pantalla de inicio de KOG, haga clic en “All Apps”.'],
    hint: ['Allí está KASPER.'],
  },
  'find-kasper': {
    title: 'Haga clic en la letra K',
    why: 'En la lista, KASPER aparece con su nombre completo, que empieza con K.',
    how: ['Busque por la letra K.', 'Busque “Kentucky All Schedule Prescription Electronic Reporting”.'],
    hint: ['Luego busque “Kentucky All Schedule Prescription Electronic Reporting”.'],
  },
  enroll: {
    title: 'Haga clic en “Enroll” de KASPER',
    why: 'Lleva a la pantalla “Account Request Onboarding”.',
    how: [
      'Haga clic en el enlace “Enroll” de “Kentucky All Schedule Prescription Electronic Reporting”, y de ninguna otra aplicación.',
    ],
    hint: ['Este: Kentucky All Schedule Prescription Electronic Reporting.'],
  },
  'leave-blank': {
    title: 'Deje vacíos Username y Password',
    why: 'Para una cuenta nueva, no se escribe nada en estos dos campos.',
    how: [
      'No escriba nada en los campos Username y Password de KASPER.',
      '¿Los llenó el navegador o un administrador de contraseñas? Vacíe los dos.',
    ],
    hint: ['No escriba nada en estos dos campos de KASPER.'],
  },
  'request-account': {
    title: 'Clic en “Request a KASPER Account”',
    why: 'Así empieza su solicitud.',
    how: ['El enlace está al final de la pantalla “Account Request Onboarding”.'],
    hint: ['Con los dos campos vacíos, continúe aquí.'],
  },
  'follow-instructions': {
    title: 'Siga las instrucciones de la pantalla',
    why: 'Le llevan por su solicitud.',
    how: [
      'Llene lo que pide cada pantalla y pase a la siguiente.',
      'De estas pantallas, la página oficial solo dice que se sigan sus instrucciones.',
    ],
    hint: ['La página oficial no dice más que esto. La guía no lee lo que usted escribe.'],
  },
  'tick-requirements': {
    title: 'Marque todas las casillas y luego “Next”',
    why: '“Next” funciona solo cuando todas las casillas están marcadas.',
    how: [
      'Lea cada requisito y marque su casilla. Luego haga clic en “Next”.',
      'Pueden abrirse ventanas emergentes: el bloqueador debe permitir ekasper.chfs.ky.gov.',
      'Esto viene de una página de ayuda anterior de KASPER; su pantalla puede ser distinta.',
    ],
    hint: [
      'Según la ayuda anterior de KASPER, “Next” funciona solo cuando todas las casillas están marcadas.',
      'Deben permitirse las ventanas emergentes de ekasper.chfs.ky.gov.',
    ],
  },
  'read-instructions': {
    title: 'Lea las instrucciones y las condiciones',
    why: 'En esta pantalla hay un enlace a las condiciones (“Terms of Account Use”).',
    how: [
      'Lea las instrucciones y abra “Terms of Account Use”.',
      'Pueden abrirse ventanas emergentes: el bloqueador debe permitir ekasper.chfs.ky.gov.',
    ],
    hint: ['Lea las instrucciones y “Terms of Account Use”. Pueden abrirse en una ventana emergente.'],
  },
} as const satisfies Record<string, StepWords>;
