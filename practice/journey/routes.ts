import { errorPage } from '../screens/kog/error.ts';
import { help } from '../screens/kog/help.ts';
import { news } from '../screens/kog/news.ts';
import { dataUpload } from '../screens/upload/data-upload.ts';
import { appRoutes } from './app-routes.ts';
import { deskRoutes } from './desk-routes.ts';
import { kasperRoutes } from './kasper-routes.ts';
import { passwordRoutes } from './password-routes.ts';
import { requestRoutes } from './request-routes.ts';
import { fixed, type Route } from './route.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { signUpRoutes } from './sign-up-routes.ts';

/** Every address that is drawn. */
export const ROUTES: readonly Route[] = [
  ...signInRoutes,
  ...signUpRoutes,
  ...passwordRoutes,
  ...appRoutes,
  ...requestRoutes,
  ...kasperRoutes,
  ...deskRoutes,
  fixed(help()),
  fixed(news()),
  fixed(errorPage()),
  fixed(dataUpload()),
];
