import type { Waiting } from './waiting';

/** The tab beside the panel is somebody else's: what it shows is noted for them. */
export function TabNotice({ view: { tabOf }, words: { people }, act }: Parameters<typeof Waiting>[0]) {
  if (!tabOf) return null;
  const name = people.name(tabOf.alias);
  return (
    <div class="who-note">
      <p>{people.tabOf(name)}</p>
      <button
        type="button"
        class="secondary"
        onClick={() => act({ act: 'choose', person: tabOf.id }, people.nowFor(name))}
      >
        {people.switchTo(name)}
      </button>
    </div>
  );
}
