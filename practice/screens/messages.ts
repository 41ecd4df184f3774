/** What the portal answers when something is not right. */
export const WRONG_PASSWORD =
  'The user name or password you entered is incorrect. Passwords are case sensitive.';
export const REAL_LOOKING = 'This is practice: please use made-up data such as pharmacist@example.org';
export const ALL_BOXES = 'Please tick every minimum requirement before you go on.';
export const NEEDED = 'This field is required.';
export const FILL_IN = 'Please look at the fields that are marked below.';
export const NO_KASPER_ACCOUNT = 'There is no KASPER account for this user name. Please request one.';
export const NOT_PROCESSED = 'Your account request has not been processed yet.';
