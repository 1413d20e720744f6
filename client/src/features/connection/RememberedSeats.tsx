import { X } from "lucide-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { connection } from "../../messages/en/connection.ts";
import { enter, type Seat, seats } from "../../state/seats.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";

/** Seats that this browser held before: a closed tab can be taken up again. */
export function RememberedSeats({ list }: { readonly list: readonly Seat[] }) {
  const [, go] = useLocation();
  const [gone, setGone] = useState<readonly string[]>([]);
  const left = list.filter((seat) => !gone.includes(seat.token));
  return (
    <ul className="flex flex-col gap-2">
      {left.map((seat) => (
        <li key={seat.token} className="flex gap-2">
          <Button
            size="large"
            className="min-w-0 flex-1 justify-start text-left"
            onClick={() => {
              enter(seat);
              go(`/${seat.screen}`);
            }}
          >
            <span className="min-w-0">
              <span className="block">{connection.continueAs(seat.name, seat.place, seat.session)}</span>
              {seat.place !== null && <span className="block text-14 text-soft">{seat.session}</span>}
            </span>
          </Button>
          <Button
            size="large"
            aria-label={connection.forget(seat.name)}
            onClick={() => {
              seats.forget(seat.token);
              setGone([...gone, seat.token]);
            }}
          >
            <Icon of={X} />
          </Button>
        </li>
      ))}
    </ul>
  );
}
