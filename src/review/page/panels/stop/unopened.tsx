/** What stands on the page if the review cannot be had: why, and what to do. */
export function Unopened({ reason }: { readonly reason: string }) {
  return (
    <main class="stopped">
      <h1>The review cannot be opened</h1>
      <p>{reason}</p>
      <p class="faint">
        If the server was ended, start <code>align review</code> again and open the address that it shows.
      </p>
    </main>
  );
}
