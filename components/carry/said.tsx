/** What came of the last thing done here. */
export interface Outcome {
  readonly text: string;
  readonly failed: boolean;
}

/** Handed to each part: the panel's data, what can be done, and how to say what came of it. */
export type Say = (outcome: Outcome | null) => void;

/** Said aloud, politely; what failed, at once. The region is always there, so that it is heard. */
export function CarrySaid({ outcome }: { readonly outcome: Outcome | null }) {
  const failed = outcome?.failed ?? false;
  return (
    <div class={outcome ? `carry-said${failed ? ' failed' : ''}` : 'carry-said none'}>
      <p role="status">{outcome && !failed ? outcome.text : ''}</p>
      <p role="alert">{failed ? outcome?.text : ''}</p>
    </div>
  );
}
