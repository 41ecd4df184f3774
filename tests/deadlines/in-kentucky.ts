/**
 * Imported first, by name alone: the tests of the file run in Kentucky's eastern zone, and everything that is loaded
 * after this sees it.
 */
process.env.TZ = 'America/New_York';
