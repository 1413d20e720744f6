import { join } from "../../messages/en/join.ts";

/** Purpose, record and attribution: told before anyone comes in. */
export function RoomRules({ title = join.rules.title }: { readonly title?: string }) {
  const { purpose, record, attribution } = join.rules;
  return (
    <section aria-label={title} className="border-l-4 border-edge pl-4 text-14">
      <h2 className="text-14 font-semibold">{title}</h2>
      <ul className="mt-1 flex flex-col gap-1 text-soft">
        <li>{purpose}</li>
        <li>{record}</li>
        <li>{attribution}</li>
      </ul>
    </section>
  );
}
