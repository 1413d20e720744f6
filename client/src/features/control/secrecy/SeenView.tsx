import { useState } from "react";
import { seen as words } from "../../../messages/en/seen.ts";
import { Segments } from "../../../ui/Segments.tsx";
import type { Desk } from "../deskModel.ts";
import { useSeen } from "./deskSeen.ts";
import { SeenChooser } from "./SeenChooser.tsx";
import { SeenFrame, type Shape } from "./SeenFrame.tsx";

/** The same, large: as on a laptop or a phone. */
export function SeenView({ desk }: { readonly desk: Desk }) {
  const as = useSeen();
  const [shape, setShape] = useState<Shape>("laptop");
  return (
    <div className="flex flex-col gap-3">
      <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <SeenChooser desk={desk} />
        {as.kind !== "room" && (
          <Segments
            label={words.shape}
            value={shape}
            onChange={setShape}
            options={[
              { value: "laptop", label: words.shapes.laptop },
              { value: "phone", label: words.shapes.phone },
            ]}
          />
        )}
      </div>
      <p className="text-12 text-soft">{words.live}</p>
      <div className={shape === "phone" && as.kind !== "room" ? "mx-auto w-full max-w-[25rem]" : ""}>
        <SeenFrame desk={desk} as={as} shape={shape} />
      </div>
    </div>
  );
}
