import type { Words } from '../words';

export const facts: Words['facts'] = {
  'kasper-account': 'si ha tenido una cuenta de KASPER',
  'kasper-logged-on': 'si ha entrado desde abril de 2019',
  'kasper-moved-to-kog': 'si la ha pasado a KOG',
  workplace: 'dónde trabaja',
  'dea-registration': 'si el lugar tiene un registro de la DEA',
  'may-dispense-controlled': 'si puede dispensar sustancias controladas',
  'asked-business-office': 'consulta a la KASPER Business Office',
  'kog-requested': 'registro en KOG enviado',
  'activation-mail-arrived': 'llegada del correo electrónico de activación',
  'kog-activated': 'cuenta de KOG activada',
  'password-set': 'contraseña de KOG establecida',
  'signed-in': 'sesión iniciada en KOG',
  'onboarding-reached': 'llegada a la pantalla “Account Request Onboarding”',
  'request-begun': 'solicitud de KASPER empezada',
  route: 'vía elegida',
  'request-submitted': 'solicitud enviada',
  'papers-mailed': 'papeles enviados por correo postal',
  'welcome-mail-arrived': 'llegada del correo electrónico de bienvenida',
  'certificate-downloaded': 'certificado descargado para esta renovación',
  'certificate-uploaded': 'certificado subido con esta renovación',
};
