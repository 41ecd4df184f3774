/** What is new for the people who use it, by version; a version that changes nothing for them has no entry. */
export const news = {
  title: 'The guide was updated',
  read: 'All right',
  versions: {} as Readonly<Record<string, readonly string[]>>,
};
