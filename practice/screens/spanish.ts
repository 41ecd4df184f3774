import { FILL_IN, NEEDED, REAL_LOOKING, WRONG_PASSWORD } from './messages.ts';

/** Spanish of what the gateway's screens say before and after sign-in. */
export const SPANISH: Readonly<Record<string, string>> = {
  // header and footer
  'One sign-in for many services': 'Un solo acceso para muchos servicios',
  Help: 'Ayuda',
  'Contact Us': 'Contáctenos',
  Home: 'Inicio',
  'Log Out': 'Cerrar sesión',
  Privacy: 'Privacidad',
  Disclaimer: 'Aviso legal',
  Accessibility: 'Accesibilidad',
  // sign-in
  'Sign In - Kentucky Online Gateway': 'Iniciar sesión - Kentucky Online Gateway',
  'Kentucky Online Gateway - Log In': 'Kentucky Online Gateway - Iniciar sesión',
  'Sign in with your Kentucky Online Gateway (KOG) Account':
    'Inicie sesión con su cuenta de Kentucky Online Gateway (KOG)',
  'Welcome to the Kentucky Online Gateway': 'Bienvenido a Kentucky Online Gateway',
  'Log in with the account you already have, or create one.': 'Inicie sesión con su cuenta o cree una.',
  'Enter your password': 'Ingrese su contraseña',
  'E-Mail Address': 'Correo electrónico',
  'User Name': 'Nombre de usuario',
  Password: 'Contraseña',
  Next: 'Siguiente',
  'Log In': 'Iniciar sesión',
  'Use another account': 'Usar otra cuenta',
  'Forgot Password?': '¿Olvidó su contraseña?',
  'Create An Account': 'Crear una cuenta',
  'Sign in on the older screen': 'Iniciar sesión en la pantalla anterior',
  // home
  'Kentucky Online Gateway - Home': 'Kentucky Online Gateway - Inicio',
  'My Apps': 'Mis aplicaciones',
  'All Apps': 'Todas las aplicaciones',
  'These apps are yours. Open one with Launch.': 'Estas aplicaciones son suyas. Abra una con Iniciar.',
  'Find an app by its first letter, or search by a word.':
    'Busque una aplicación por su primera letra o por una palabra.',
  'Search for an app': 'Buscar una aplicación',
  Search: 'Buscar',
  Enroll: 'Inscribirse',
  Launch: 'Iniciar',
  'No apps found.': 'No se encontraron aplicaciones.',
  // create an account
  'Create An Account - Kentucky Online Gateway': 'Crear una cuenta - Kentucky Online Gateway',
  'What kind of account do you need?': '¿Qué tipo de cuenta necesita?',
  Citizen: 'Ciudadano',
  'Business Partner': 'Socio comercial',
  'State Employee': 'Empleado estatal',
  'Local Government': 'Gobierno local',
  'Fields with * are required.': 'Los campos con * son obligatorios.',
  'First Name': 'Nombre',
  'Last Name': 'Apellido',
  'Verify E-Mail Address': 'Verificar correo electrónico',
  'Verify Password': 'Verificar contraseña',
  'Sign Up': 'Registrarse',
  Submit: 'Enviar',
  Cancel: 'Cancelar',
  'Please fill out the form below.': 'Por favor llene el formulario.',
  'If you already have an account, do not create another. Log in instead.':
    'Si ya tiene una cuenta, no cree otra. Inicie sesión.',
  // answers
  [WRONG_PASSWORD]: 'El nombre de usuario o la contraseña no es correcto.',
  [NEEDED]: 'Este campo es obligatorio.',
  [FILL_IN]: 'Revise los campos marcados.',
  [REAL_LOOKING]: 'Esto es una práctica: use datos inventados, como pharmacist@example.org',
};
