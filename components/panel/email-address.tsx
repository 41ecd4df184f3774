/** An e-mail address that a narrow panel breaks where a reader expects it: after the @, or after a dot before it. */
export function EmailAddress({ address }: { readonly address: string }) {
  const [first, ...parts] = address.split(/(?<=@)|(?<=\.)(?=.*@)/);
  return (
    <>
      {first}
      {parts.map((part, index) => [<wbr key={index} />, part])}
    </>
  );
}
