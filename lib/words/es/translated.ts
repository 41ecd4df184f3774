import type { Translated } from '../translated';

export const translated: Translated = {
  quoted: 'La página oficial está en inglés.',
  retold: {
    G02: 'Los empleados del estado con direcciones @ky.gov no se inscriben por su cuenta; su supervisor o gerente agrega la aplicación.',
    G03: 'Quien tiene una cuenta de KOG no debe crear otra. El inicio de sesión pide primero el correo electrónico, luego “Next” y luego la contraseña. Para una contraseña olvidada y para una cuenta bloqueada: correo electrónico, “Next”, “Forgot Password?”.',
    G04: 'Puede pedirse una segunda prueba en cada inicio de sesión. Los tipos ofrecidos dependen de la función: aviso en el teléfono (push), código de autenticador, Symantec VIP, mensaje de texto o llamada, correo electrónico.',
    G05: 'La solicitud se hace por pasos. El paso 1, “Welcome”, tiene casillas con requisitos mínimos; todas deben marcarse antes de que “Next” funcione. El paso 2, “Instructions”, tiene un enlace a “Terms of Account Use”. Se abren ventanas emergentes: los bloqueadores deben permitir ekasper.chfs.ky.gov.',
    G06: 'Una licencia para ejercer la farmacia vence el 28 de febrero siguiente a su emisión. Un certificado para su renovación debe estar para entonces.',
    G07: 'ekasperupload.chfs.ky.gov es otro sistema: allí las farmacias informan lo que han dispensado.',
    G08: 'La cuenta es la cuenta de una persona; los delegados los agrega después el titular de “Master Account”.',
    G09: 'KASPER Help Desk para problemas del sistema: (502) 564-2703, eKASPERHelp@ky.gov.',
  },
  meaning: 'Significa:',
};
