/**
 * An e-mail address that a narrow panel breaks where a reader expects it: after the @, or after a dot before it. To be
 * looked at: its pieces would be read aloud as pieces, so the link around it must have a name of its own.
 */
export function EmailAddress({ address }: { readonly address: string }) {
  const [first, ...parts] = address.split(/(?<=@)|(?<=\.)(?=.*@)/);
  return (
    <span aria-hidden="true">
      {first}
      {parts.map((part, index) => [<wbr key={index} />, part])}
    </span>
  );
}
