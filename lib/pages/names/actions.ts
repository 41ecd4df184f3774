import type { Name } from './name';

/** What links, buttons and tabs are called. */
export const actions = {
  next: { is: /^(save and )?(next|continue|proceed|siguiente|continuar)( step| page| screen)?( \d+)?$/ },
  logIn: {
    is: /^(log in|iniciar( la)? sesion|ingresar|entrar|acceder|inicio de sesion)( now| securely| to .{2,40})?$/,
  },
  logOut: { is: /^(log|sign) ?(out|off)$|cerrar sesion|^salir$/ },
  createAccount: {
    is: /\b(create|register|sign up|open|crear|registrarse|registrar|cree)\b.{0,12}\b(account|cuenta|now|here|profile)\b|^(sign up|register|registrarse|registrese|create (one|new)|new user|crear una)( now| here)?$/,
    not: /kasper/,
  },
  citizen: { is: /\b(citizen|ciudadano)s?\b/ },
  businessPartner: { is: /\bpartners?\b|socio (comercial|de negocios)/ },
  /** Says nothing by itself: its row says what is chosen. */
  choose: { is: /^(select|choose|use|elegir|seleccionar|escoger)( this( one| method| option)?)?$/ },
  forgotPassword: {
    is: /unlock (\w+ )?account|\b(forg[oe]t|lost|reset|recover|olvid\w*|restablecer|recuperar)\b.*\b(password|contrasena|credentials)|(cant|trouble|problems?|help|unable to) (to )?(log|signing|logging) in/,
  },
  resend: {
    is: /\b(re ?send|send (it|the|a|another|again|me)|reenviar|enviar de nuevo)\b|(did not|didnt|have not|havent) (receive|get)/,
  },
  verifyAccount: {
    is: /\b(verify|activate|confirm|validate|verificar|activar|confirmar)\b.{0,16}\b(account|email|cuenta|correo|address|registration)\b|^(verify|activate)( now)?$/,
  },
  continueToLogon: {
    is: /\b(continue|return|proceed|go|back|continuar|volver|ir)\b.*\b(log in|portal|home|sesion|gateway)\b/,
  },
  myApps: { is: /\bmy (app|application)s?\b|mis (aplicaciones|apps)/ },
  allApps: {
    is: /\b(all (available )?(app|application)s?|(app|application) catalog|todas las (aplicaciones|apps))\b/,
  },
  letterK: { is: /^((letter|apps|show|starting with|letra|browse|jump to|go to|filter by) )*k( \d+)?$/ },
  enroll: { is: /^((re)?enroll?( now| here| in .{2,60})?|inscrib\w*|request access|enrollment)$|\benroll$/ },
  launch: { is: /^(launch|open|go to|access|iniciar|abrir)( app(lication)?)?( .{2,60})?$/ },
  requestKasperAccount: {
    is: /\b(request|apply|register|sign up|create|need|get|obtain|new)\b.{0,24}\b(e?kasper|kentucky all schedule prescription electronic reporting)\b.{0,12}\b(account|access)\b|\be?kasper account (request|application|registration)|\b(request|apply|need|solicit\w*|pedir|crear|obtener)\b.{0,24}\b(account|access|cuenta|acceso)\b.{0,12}\be?kasper\b|(dont|do not) have an? e?kasper account/,
    not: /existing|already|forgot|delegate|status/,
  },
  requestAccount: {
    is: /^(request|apply|create|register|sign up|get|start)( for)?( (one|it|an?|new|account|access|here|now|request|the|your|my|this))*$/,
  },
  printInstructions: { is: /\bprint( \w+)? instructions?\b/ },
  termsOfUse: { is: /\bterms (of|and|for)\b|user agreement|account use/ },
  upload: { is: /\b(upload|attach|browse|choose file|select file|add (file|document))/ },
  chooseFile: { is: /\b(choose|select|add|attach|browse for) (a |your )?files?\b|^browse( files?)?$/ },
  sign: { is: /\b(e ?sign|sign|signature)\b(?! (in|out|up|on|off))/ },
  submit: { is: /^(submit|send|finish|complete|file|enviar)\b|\bsubmit\b/ },
  submitRequest: { is: /^(submit|send|finish|complete|file)\b.*\b(application|registration)/ },
  printApplication: { is: /\b(print|download|open)\b.*\b(application|form|request|copy|packet)\b/ },
  accountMaintenance: { is: /\baccounts? maintenance|maintain (my )?accounts?|manage (my )?accounts?/ },
  viewDetails: { is: /\b(view|see|show)\b( \w+){0,2} details?\b|^details?$/ },
  certificate: {
    is: /verification certificate|account (number|no) and (\w+ )?certificate|kasper account (number|no|verification)/,
  },
} as const satisfies Record<string, Name>;
