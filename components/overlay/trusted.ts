/** Answers a person's own click, by mouse or key; what a script of the page makes up is not heard. */
export function trusted(answer: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) answer();
  };
}
