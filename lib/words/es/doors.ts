import type { Words } from '../words';

export const doors: Words['doors'] = {
  title: 'Puerta equivocada:',
  each: {
    'second-kog-account':
      'una segunda cuenta de KOG. ¿Ya tiene una? No cree otra. Inicie sesión con la que tiene.',
    'state-employees':
      'inscribirse por su cuenta con una dirección @ky.gov. Los empleados del estado no lo hacen: su supervisor o gerente agrega la aplicación.',
    'other-apps':
      'la pantalla de acceso de otra aplicación. Solo los campos Username y Password de KASPER quedan vacíos; para otras aplicaciones este consejo no vale.',
    'data-upload':
      'ekasperupload.chfs.ky.gov. Es otro sistema: allí las farmacias informan lo que han dispensado.',
  },
};
