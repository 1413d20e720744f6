import { type ReactNode, Suspense } from "react";
import { placeId } from "../asked/AlsoAsked.tsx";

type Props = { readonly id: string; readonly children: ReactNode };

/** A part that an ask leads to; what is in it comes when it is loaded. */
export const Place = ({ id, children }: Props) => (
  <div id={placeId(id)} tabIndex={-1} className="scroll-mt-2 outline-none empty:hidden">
    <Suspense fallback={null}>{children}</Suspense>
  </div>
);
