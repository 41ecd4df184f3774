import type { Words } from '../words';

export const callout: Words['callout'] = {
  name: 'KASPER Guide (no oficial)',
  showMe: 'Mostrar dónde',
  next: 'Siguiente',
  of: 'de',
  hide: 'Ocultar',
  openPanel: 'Abrir la lista de pasos',
  openFromToolbar:
    'Para ver la lista de pasos, haga clic en el icono de KASPER Guide en la barra de herramientas.',
  clear: 'Vaciar los dos campos',
  cannotClear: 'El portal no permite cambiar uno de ellos, así que la guía no puede vaciarlo.',
  cleared: 'Los dos campos están vacíos otra vez.',
  unofficial: 'No oficial. Sin relación con el gobierno de Kentucky.',
  assumesNew:
    'Esto supone que usted nunca ha tenido una cuenta de KASPER. ¿La tuvo? Indíquelo en la lista de pasos.',
  guard: {
    title: 'Estos campos deben quedar vacíos',
    lines: [
      'La página oficial dice en inglés: “Do not enter any information in the KASPER Username/Password fields.” Es decir: no escriba nada en ellos.',
      'Es posible que los haya llenado el navegador o un administrador de contraseñas.',
    ],
  },
};
