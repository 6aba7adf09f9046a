import { Panels } from "./panels/panels.js";
import { Table } from "./table/table.js";

/** The page: what is said and offered around the table, and the table. */
export function App() {
  return (
    <Panels>
      <Table />
    </Panels>
  );
}
