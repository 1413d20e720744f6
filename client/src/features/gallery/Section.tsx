import { type ReactNode, useId } from "react";

type Props = {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
};

/** One chapter of the gallery, with an anchor of its own. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      data-section={id}
      className="border-t-2 border-ink pt-4 pb-14"
    >
      <h2 id={`${id}-title`} className="text-28">
        {title}
      </h2>
      {lead && <p className="mt-1 max-w-[65ch] text-16 text-soft">{lead}</p>}
      <div className="mt-6 grid gap-x-10 gap-y-8 lg:grid-cols-2">{children}</div>
    </section>
  );
}

type SpecimenProps = { readonly title: string; readonly wide?: boolean; readonly children: ReactNode };

/** One part in one state, named. */
export function Specimen({ title, wide = false, children }: SpecimenProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={wide ? "min-w-0 lg:col-span-2" : "min-w-0"}>
      <h3 id={id} className="mb-3 border-b border-rule pb-1 text-14 text-soft">
        {title}
      </h3>
      {children}
    </section>
  );
}
